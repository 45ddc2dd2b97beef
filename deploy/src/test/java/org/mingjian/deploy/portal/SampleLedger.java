package org.mingjian.deploy.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first fifty rows of a ledger as offices keep them, with its mapping: real ones where the collection of test data
 * lies beside the project, else invented ones of the same columns.
 *
 * @param file the workbook
 * @param mapping what its columns mean
 * @param submitted the month in which each row was submitted
 */
record SampleLedger(Path file, Path mapping, List<YearMonth> submitted) {

    private static final int ROWS = 50;
    private static final int SUBMITTED = 3;
    private static final int REPLIED = 6;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss");
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
        if (!Files.exists(real)) {
            System.getLogger(SampleLedger.class.getName()).log(Level.WARNING, "no " + real + ": an invented ledger");
        }
        List<List<Object>> rows = Files.exists(real) ? read(real) : invented();
        Path mapping = Files.writeString(directory.resolve("mapping.json"), MAPPING, StandardCharsets.UTF_8);
        return new SampleLedger(
                write(directory.resolve("网民留言.xlsx"), rows),
                mapping,
                rows.stream().skip(1).map(row -> month(row.get(SUBMITTED))).toList());
    }

    /** How many were submitted from the first to the last of these months. */
    long submittedBetween(YearMonth first, YearMonth last) {
        return submitted.stream()
                .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                .count();
    }

    private static YearMonth month(Object time) {
        return YearMonth.from(time instanceof LocalDateTime date ? date : LocalDateTime.parse(time.toString(), TIME));
    }

    private static List<List<Object>> read(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.limit(ROWS + 1L)
                    .map(row -> IntStream.range(0, HEADINGS.size())
                            .mapToObj(column -> cell(row, column))
                            .toList())
                    .toList();
        }
    }

    /** Times stand there as texts or as real dates, and stay what they are. */
    private static Object cell(Row row, int column) {
        boolean date = (column == SUBMITTED || column == REPLIED)
                && row.getCell(column).getType() == CellType.NUMBER;
        return date
                ? row.getCellAsDate(column).orElseThrow()
                : row.getCellText(column).strip();
    }

    private static List<List<Object>> invented() {
        List<List<Object>> rows = new ArrayList<>(List.of(List.copyOf(HEADINGS)));
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

    private static Path write(Path file, List<List<Object>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0");
                Worksheet sheet = workbook.newWorksheet("台账")) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADINGS.size(); column++) {
                    if (rows.get(row).get(column) instanceof LocalDateTime date) {
                        sheet.value(row, column, date);
                        sheet.style(row, column).format("yyyy/m/d h:mm:ss").set();
                    } else {
                        sheet.value(row, column, rows.get(row).get(column).toString());
                    }
                }
            }
        }
        return file;
    }
}
