package org.mingjian.deploy.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first fifty rows of a ledger as offices keep them, with its mapping: real ones where the collection of test data
 * lies beside the project, else invented ones of the same columns.
 *
 * @param file the workbook
 * @param mapping what its columns mean
 * @param submitted when each row was submitted, as it stands there
 */
record SampleLedger(Path file, Path mapping, List<String> submitted) {

    private static final int ROWS = 50;
    private static final int SUBMITTED = 3;
    private static final Path DATA =
            Path.of("../../shared/data").toAbsolutePath().normalize();
    private static final List<String> HEADINGS = List.of("留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "答复意见", "答复时间");
    private static final String MAPPING = """
            {"name": "网民留言台账",
             "columns": {"externalNumber": "留言编号", "submitter": "留言用户", "title": "留言主题", "content": "留言详情",
               "submitted": "留言时间", "agencyReply": "答复意见", "replied": "答复时间", "concluded": "答复时间"},
             "agency": {"pattern": "[A-Z]\\\\d*(?:市|区|县)", "in": ["留言主题", "留言详情"], "whenBlank": "未指明"},
             "newAgencies": "create",
             "dateFormats": ["yyyy/M/d H:mm:ss", "yyyy/M/d"],
             "zone": "Asia/Shanghai"}
            """;

    static SampleLedger in(Path directory) throws IOException {
        Path real = DATA.resolve("messages-with-replies-part1.xlsx");
        List<List<String>> rows = Files.exists(real) ? read(real) : invented();
        Path mapping = Files.writeString(directory.resolve("mapping.json"), MAPPING, StandardCharsets.UTF_8);
        return new SampleLedger(
                write(directory.resolve("网民留言.xlsx"), rows),
                mapping,
                rows.stream().skip(1).map(row -> row.get(SUBMITTED)).toList());
    }

    /** How many were submitted in a half-year such as {@code 2019H1}. */
    long submittedIn(String halfYear) {
        int first = halfYear.endsWith("H1") ? 1 : 7;
        return submitted.stream()
                .map(time -> time.split("[/ ]"))
                .filter(parts -> halfYear.startsWith(parts[0]))
                .mapToInt(parts -> Integer.parseInt(parts[1]))
                .filter(month -> month >= first && month < first + 6)
                .count();
    }

    private static List<List<String>> read(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(ROWS + 1L)
                    .map(row -> IntStream.range(0, HEADINGS.size())
                            .mapToObj(row::getCellText)
                            .toList())
                    .toList();
        }
    }

    private static List<List<String>> invented() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (int i = 1; i <= ROWS; i++) {
            String day = (i % 12 + 1) + "/" + (i % 28 + 1);
            rows.add(List.of(
                    String.valueOf(i),
                    "A" + i,
                    "A" + i % 5 + "区执法问题" + i,
                    "2019/" + day + " 9:30:00",
                    "详情",
                    "答复",
                    "2020/" + day + " 10:00:00"));
        }
        return rows;
    }

    private static Path write(Path file, List<List<String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0");
                Worksheet sheet = workbook.newWorksheet("台账")) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADINGS.size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }
}
