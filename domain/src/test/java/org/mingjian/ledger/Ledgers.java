package org.mingjian.ledger;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingjian.deadline.Deadlines;
import org.mingjian.document.DocumentStore;
import org.mingjian.testing.Domain;

/** Small ledgers for tests, brought in the way the job does it, without the job. */
public final class Ledgers {
    /** A mapping of the columns 编号 标题 单位 类型 领域 监督员 提交 受理 不予受理 办结. */
    public static final String MAPPING = """
            {"name": "试验台账",
             "columns": {"externalNumber": "编号", "title": "标题", "problemKindText": "类型", "domainText": "领域",
               "supervisor": "监督员", "submitter": "监督员", "submitted": "提交", "accepted": "受理",
               "notAccepted": "不予受理", "concluded": "办结"},
             "agency": {"column": "单位", "whenBlank": "未指明"},
             "newAgencies": "create",
             "dateFormats": ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"],
             "zone": "Asia/Shanghai"}
            """;

    private static final List<String> HEADINGS = List.of("编号", "标题", "单位", "类型", "领域", "监督员", "提交", "受理", "不予受理", "办结");

    private final Domain domain;

    public Ledgers(Domain domain) {
        this.domain = domain;
    }

    /** A row of the test's ledger; cells are separated by commas. */
    public static List<Cell> row(String line) {
        return Arrays.stream(line.split(",", -1)).map(Cell::of).toList();
    }

    /** Brings rows in under a source. */
    public LedgerCounts bringIn(String source, String... lines) {
        return bringInBy(MAPPING, source, lines);
    }

    public LedgerCounts bringInBy(String mapping, String source, String... lines) {
        long id = stage(source, mapping, lines);
        apply(id);
        domain.get(Finishing.class).finish(id, null);
        return domain.get(Imports.class).get(id).counts();
    }

    /** Reads rows of a ledger; they are ready to go in then. */
    public long stage(String source, String mapping, String... lines) {
        long id = begin(source, mapping);
        Judge judge = new Judge(Mapping.parse(mapping), HEADINGS);
        List<JudgedRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new JudgedRow(i + 2, row(lines[i]), judge.judge(row(lines[i]))));
        }
        Staging staging = domain.get(Staging.class);
        staging.stage(id, rows);
        staging.settle(id);
        return id;
    }

    /** Lets the rows that are ready go in. */
    public void apply(long id) {
        domain.get(Applying.class)
                .apply(
                        id,
                        domain.get(Staging.class).ready(id, 0, 1000),
                        domain.get(Deadlines.class).terms());
    }

    public long begin(String source, String mapping) {
        byte[] file = "a file".getBytes(StandardCharsets.UTF_8);
        var document = domain.get(DocumentStore.class).store(new ByteArrayInputStream(file));
        return domain.get(Importing.class)
                .begin(document.sha256(), "台账.csv", source, mapping)
                .id();
    }
}
