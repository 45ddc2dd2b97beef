package org.mingjian.batch.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Cell;
import org.mingjian.ledger.LedgerRule;

/**
 * The first sheet of a workbook that {@link XlsxScan} has let pass. Of a formula the value that was computed last is
 * taken; numbers are written as people see them, without exponent; cells with a date format are dates.
 */
final class XlsxSheet implements Sheet {
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final int FIRST_BUILT_IN_DATE = 14;
    private static final int LAST_BUILT_IN_DATE = 22;
    private static final int FIRST_BUILT_IN_TIME = 45;
    private static final int LAST_BUILT_IN_TIME = 47;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> headings;

    XlsxSheet(Path file) throws IOException {
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
        headings = row().map(row -> row.cells().stream().map(Cell::text).toList())
                .orElseThrow(() -> new Rejection(LedgerRule.FILE_EMPTY));
    }

    private Optional<SheetRow> row() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                SheetRow read = new SheetRow(row.getRowNum(), cells(row));
                if (!read.isBlank()) {
                    return Optional.of(read);
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException e) {
            throw new Rejection(LedgerRule.FILE_BROKEN, String.valueOf(e.getMessage()));
        }
    }

    private List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(this::cell).orElse(Cell.of("")));
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value == null || cell.getType() == CellType.ERROR) {
            return Cell.of("");
        }
        if (value instanceof BigDecimal number) {
            LocalDateTime time = isDate(cell) ? date(cell) : null;
            return new Cell(time == null ? plain(number) : time.toString(), time);
        }
        return Cell.of(SpreadsheetText.plain(String.valueOf(value)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable LocalDateTime date(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            return cell.getType() == CellType.NUMBER ? cell.asDate() : null;
        } catch (ExcelReaderException | DateTimeException notADate) {
            return null;
        }
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id == null) {
            return false;
        }
        if (format == null) {
            return (id >= FIRST_BUILT_IN_DATE && id <= LAST_BUILT_IN_DATE)
                    || (id >= FIRST_BUILT_IN_TIME && id <= LAST_BUILT_IN_TIME);
        }
        String shown = NOT_SHOWN.matcher(format).replaceAll("");
        return shown.chars().anyMatch(c -> "ymdhsYMDHS".indexOf(c) >= 0);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<SheetRow> next() {
        return row();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
