package org.mingjian.batch.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Cell;
import org.mingjian.ledger.LedgerRule;

class LedgerFileTest {
    private static final String CSV = "编号,标题,日期\n1,\"甲,乙\n丙\",2026-01-05\n\n2,丁,2026-01-06\n";

    /** Writes a workbook. */
    private interface Content {
        void write(Worksheet sheet) throws IOException;
    }

    private static List<SheetRow> read(byte[] bytes) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (LedgerFile file = LedgerFile.of(new ByteArrayInputStream(bytes));
                Sheet sheet = file.open()) {
            rows.add(new SheetRow(1, sheet.headings().stream().map(Cell::of).toList()));
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static void refused(byte[] bytes, LedgerRule rule) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> read(bytes))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private static byte[] workbook(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.write(workbook.newWorksheet("台账"));
        }
        return out.toByteArray();
    }

    /** The same zip with one entry replaced or added. */
    private static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
        Path file = Files.createTempFile("workbook", ".zip");
        Files.write(file, zip);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.getInputStream(entry).transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        Files.delete(file);
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static List<byte[]> encodings() throws IOException {
        return List.of(
                CSV.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
                CSV.getBytes(Charset.forName("GB18030")),
                gzip(CSV.getBytes(StandardCharsets.UTF_8)),
                CSV.replace("\"甲,乙\n丙\"", "\"甲,乙\n丙\"")
                        .replace(",", ";")
                        .replace("甲;乙", "甲,乙")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void utf8_with_or_without_mark_gb18030_gzip_and_semicolons_are_told_apart(byte[] bytes) throws IOException {
        List<SheetRow> rows = read(bytes);
        assertThat(rows)
                .extracting(LedgerFileTest::texts)
                .containsExactly(
                        List.of("编号", "标题", "日期"),
                        List.of("1", "甲,乙\n丙", "2026-01-05"),
                        List.of("2", "丁", "2026-01-06"));
    }

    @Test
    void a_rare_character_survives_gb18030() throws IOException {
        assertThat(texts(read("编号\n𠮷㛃䶮\n".getBytes(Charset.forName("GB18030"))).get(1)))
                .containsExactly("𠮷㛃䶮");
    }

    @Test
    void numbers_dates_formulas_and_gaps_of_a_workbook_are_read_as_people_see_them() throws IOException {
        byte[] bytes = workbook(sheet -> {
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "日期");
            sheet.value(0, 3, "合计");
            sheet.value(1, 0, 20260101000123L);
            sheet.value(1, 1, LocalDateTime.of(2026, 1, 5, 9, 30));
            sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.formula(1, 3, "1+1");
            sheet.value(4, 0, 2.50);
        });
        List<SheetRow> rows = read(bytes);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cells().get(0).text()).isEqualTo("20260101000123");
        assertThat(rows.get(1).cells().get(1).time()).isEqualTo(LocalDateTime.of(2026, 1, 5, 9, 30));
        assertThat(rows.get(1).cells().get(2).isBlank()).isTrue();
        assertThat(rows.get(2).number()).isEqualTo(5);
        assertThat(rows.get(2).cells().get(0).text()).isEqualTo("2.5");
    }

    @Test
    void a_formula_counts_with_the_value_it_had() throws IOException {
        byte[] bytes = with(
                workbook(sheet -> sheet.value(0, 0, "x")),
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>编号</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><f>40+2</f><v>42</v></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(texts(read(bytes).get(1))).containsExactly("42");
    }

    @Test
    void merged_headings_are_refused_and_other_merged_cells_are_not() throws IOException {
        refused(
                workbook(sheet -> {
                    sheet.value(0, 0, "编号");
                    sheet.value(1, 0, "1");
                    sheet.range(0, 0, 0, 2).merge();
                }),
                LedgerRule.HEADINGS_MERGED);
        assertThat(read(workbook(sheet -> {
                    sheet.value(0, 0, "编号");
                    sheet.value(1, 0, "1");
                    sheet.range(1, 0, 2, 0).merge();
                })))
                .hasSize(2);
    }

    @Test
    void a_workbook_with_macros_is_refused() throws IOException {
        refused(
                with(workbook(sheet -> sheet.value(0, 0, "编号")), "xl/vbaProject.bin", new byte[] {1}),
                LedgerRule.FILE_HAS_MACROS);
    }

    @Test
    void an_empty_sheet_and_an_empty_file_are_refused() throws IOException {
        refused(workbook(sheet -> {}), LedgerRule.FILE_EMPTY);
        refused(new byte[0], LedgerRule.FILE_EMPTY);
    }

    @Test
    void a_thousand_columns_are_refused_in_either_form() throws IOException {
        refused(
                workbook(sheet -> {
                    for (int i = 0; i < 1000; i++) {
                        sheet.value(0, i, "列" + i);
                    }
                }),
                LedgerRule.TOO_MANY_COLUMNS);
        refused("a,".repeat(1000).getBytes(StandardCharsets.UTF_8), LedgerRule.TOO_MANY_COLUMNS);
        refused(
                with(
                        workbook(sheet -> sheet.value(0, 0, "x")),
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"
                                .getBytes(StandardCharsets.UTF_8)),
                LedgerRule.TOO_MANY_COLUMNS);
    }

    static List<byte[]> strangers() {
        return List.of(
                "%PDF-1.7 whatever".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13},
                new byte[] {'a', ',', 'b', '\n', 0, 0});
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void a_file_of_another_type_is_refused_whatever_its_name(byte[] bytes) {
        refused(bytes, LedgerRule.FILE_TYPE_UNKNOWN);
    }

    @Test
    void an_old_workbook_and_a_zip_that_is_none_are_told_what_to_do() throws IOException {
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}, LedgerRule.FILE_IS_OLD_EXCEL);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }
        refused(zip.toByteArray(), LedgerRule.FILE_TYPE_UNKNOWN);
    }

    @Test
    void a_workbook_cut_off_in_the_middle_is_broken() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "编号"));
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), LedgerRule.FILE_BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"xl/media/picture.bin, 512", "xl/sharedStrings.xml, 48"})
    void a_zip_bomb_is_stopped_by_what_it_unpacks_to(String part, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= mebibytes; i++) {
                out.write(zeros);
            }
        }
        refused(bytes.toByteArray(), LedgerRule.FILE_TOO_LARGE);
    }

    @Test
    void a_gzip_bomb_is_stopped_too() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i <= XlsxScan.MOST_BYTES >> 20; i++) {
                gzip.write(zeros);
            }
        }
        refused(bytes.toByteArray(), LedgerRule.FILE_TOO_LARGE);
    }

    @Test
    void the_temporary_file_goes_when_the_ledger_is_closed() throws IOException {
        long before = temporaryFiles();
        read(CSV.getBytes(StandardCharsets.UTF_8));
        refused(new byte[] {(byte) 0x1f, (byte) 0x8b, 1, 1, 1}, LedgerRule.FILE_BROKEN);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void a_gzip_cut_off_in_the_middle_is_broken_and_leaves_nothing() throws IOException {
        long before = temporaryFiles();
        byte[] whole = gzip(CSV.repeat(1000).getBytes(StandardCharsets.UTF_8));
        refused(java.util.Arrays.copyOf(whole, whole.length - 20), LedgerRule.FILE_BROKEN);
        refused(java.util.Arrays.copyOf(whole, 5), LedgerRule.FILE_BROKEN);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() throws IOException {
        long before = temporaryFiles();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> LedgerFile.of(broken));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ledger"))
                    .count();
        }
    }

    @Test
    void what_a_spreadsheet_might_run_is_only_text_on_the_way_out() {
        assertThat(List.of("=1+1", "+86", "-1", "@sum", "\t=1", "平常", ""))
                .map(SpreadsheetText::neutral)
                .containsExactly("'=1+1", "'+86", "'-1", "'@sum", "'\t=1", "平常", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "''-1", "'平常", "平常", "", "'", "@\n'="})
    void what_was_made_neutral_comes_back_as_it_was(String text) {
        assertThat(SpreadsheetText.plain(SpreadsheetText.neutral(text))).isEqualTo(text);
    }

    @Test
    void both_real_ledgers_are_read_to_the_end() throws IOException {
        Path data = Path.of("..", "..", "shared", "data");
        assumeTrue(Files.isDirectory(data), "the real ledgers are not on this machine");
        assertThat(count(data.resolve("messages-with-replies-part1.xlsx"))).isEqualTo(1408);
        assertThat(count(data.resolve("police-complaints-2000-2010.csv.gz"))).isEqualTo(74066);
    }

    private static int count(Path ledger) throws IOException {
        int rows = 0;
        try (InputStream content = Files.newInputStream(ledger);
                LedgerFile file = LedgerFile.of(content);
                Sheet sheet = file.open()) {
            while (sheet.next().isPresent()) {
                rows++;
            }
        }
        return rows;
    }
}
