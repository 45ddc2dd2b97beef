package org.mingjian.batch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.ledger.Cell;
import org.mingjian.ledger.Judge;
import org.mingjian.ledger.LedgerEntry;
import org.mingjian.ledger.Mapping;
import org.mingjian.ledger.RejectedRow;
import org.mingjian.ledger.Verdict;

class RejectsWorkbookTest {
    private static final Mapping MAPPING = Mapping.parse("""
            {"name": "退回",
             "columns": {"externalNumber": "编号", "title": "{标题}（{=号}）", "content": "内容", "submitted": "提交",
               "accepted": "受理", "concluded": "办结"},
             "agency": {"column": "单位"},
             "newAgencies": "create",
             "dateFormats": ["yyyy/M/d"],
             "zone": "Asia/Shanghai"}
            """);
    private static final List<String> HEADINGS = List.of("编号", "标题", "=号", "内容", "单位", "提交", "受理", "办结");
    private static final String UNREADABLE = "2026年1月9号";
    private static final String MENDED = "2026/1/9";

    @TempDir
    private Path folder;

    private record Content(List<String> headings, List<SheetRow> rows) {
        Judge judge() {
            return new Judge(MAPPING, headings);
        }

        LedgerEntry entry(int row) {
            return ((Verdict.Fit) judge().judge(rows.get(row).cells())).entry();
        }
    }

    private static Content read(byte[] bytes) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (LedgerFile file = LedgerFile.of(new ByteArrayInputStream(bytes));
                Sheet sheet = file.open()) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                rows.add(row.get());
            }
            return new Content(sheet.headings(), rows);
        }
    }

    /** As an office sends it: with real dates, a number, and texts that a spreadsheet might run. */
    private static byte[] ledger(String concluded) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            for (int i = 0; i < HEADINGS.size(); i++) {
                sheet.value(0, i, HEADINGS.get(i));
            }
            sheet.value(1, 0, 20260105L);
            sheet.value(1, 1, "-未亮证检查");
            sheet.value(1, 2, "+86");
            sheet.value(1, 3, "=号开头\n第二行 \"引号\"");
            sheet.value(1, 4, "'=引号局");
            sheet.value(1, 5, LocalDateTime.of(2026, 1, 5, 9, 30));
            sheet.style(1, 5).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 6, LocalDateTime.of(2026, 1, 6, 0, 0));
            sheet.style(1, 6).format("yyyy-mm-dd").set();
            sheet.value(1, 7, concluded);
        }
        return out.toByteArray();
    }

    private byte[] rejects(Content content) throws IOException {
        Judge judge = content.judge();
        List<RejectedRow> rejected = content.rows().stream()
                .map(row -> new RejectedRow(
                        row.number(),
                        row.cells().stream().map(Cell::text).toList(),
                        ((Verdict.Unfit) judge.judge(row.cells())).reason()))
                .toList();
        Path file = folder.resolve("rejects.xlsx");
        RejectsWorkbook.write(content.headings(), last -> last == 0 ? rejected : List.of(), file);
        return Files.readAllBytes(file);
    }

    private static Content mended(Content content) {
        return new Content(
                content.headings(),
                content.rows().stream()
                        .map(row -> new SheetRow(
                                row.number(),
                                row.cells().stream()
                                        .map(cell -> cell.text().equals(UNREADABLE) ? Cell.of(MENDED) : cell)
                                        .toList()))
                        .toList());
    }

    @Test
    void rejected_rows_whose_date_is_mended_come_in_with_the_content_they_had() throws IOException {
        Content again = mended(read(rejects(read(ledger(UNREADABLE)))));
        assertThat(again.headings()).startsWith(HEADINGS.toArray(String[]::new)).hasSize(HEADINGS.size() + 1);
        assertThat(again.entry(0)).isEqualTo(read(ledger(MENDED)).entry(0));
    }

    @Test
    void rows_that_are_rejected_twice_are_handed_out_as_they_came() throws IOException {
        Content once = read(rejects(read(ledger(UNREADABLE))));
        assertThat(mended(read(rejects(once))).entry(0)).isEqualTo(mended(once).entry(0));
    }

    @Test
    void saved_as_csv_they_come_in_all_the_same() throws IOException {
        Content again = mended(read(rejects(read(ledger(UNREADABLE)))));
        StringBuilder csv = new StringBuilder();
        line(csv, again.headings());
        line(csv, again.rows().get(0).cells().stream().map(Cell::text).toList());
        assertThat(read(csv.toString().getBytes(StandardCharsets.UTF_8)).entry(0))
                .isEqualTo(again.entry(0));
    }

    private static void line(StringBuilder csv, List<String> texts) {
        for (String text : texts) {
            csv.append('"')
                    .append(SpreadsheetText.neutral(text).replace("\"", "\"\""))
                    .append("\",");
        }
        csv.setLength(csv.length() - 1);
        csv.append('\n');
    }
}
