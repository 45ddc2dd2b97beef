package org.mingjian.batch.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Cell;
import org.mingjian.ledger.LedgerRule;

/** A CSV file: comma, semicolon or tab, whichever the line of headings has most of. */
final class CsvSheet implements Sheet {
    private static final int HEADING_PEEK = 1 << 16;
    private static final String SEPARATORS = ",;\t";

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> headings;
    private int number = 1;

    CsvSheet(InputStream bytes, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset), HEADING_PEEK);
        skipMark(text);
        reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        records = reader.iterator();
        headings = record().map(record ->
                        cells(record.getFields()).stream().map(Cell::text).toList())
                .orElseThrow(() -> new Rejection(LedgerRule.FILE_EMPTY));
        if (headings.size() > MOST_COLUMNS) {
            throw new Rejection(LedgerRule.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADING_PEEK);
        char[] peeked = new char[HEADING_PEEK - 1];
        int length = Math.max(0, text.read(peeked));
        text.reset();
        String line = new String(peeked, 0, length).lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long count = line.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private Optional<CsvRecord> record() {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Rejection(LedgerRule.FILE_BROKEN, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<SheetRow> next() {
        for (Optional<CsvRecord> record = record(); record.isPresent(); record = record()) {
            List<String> fields = record.get().getFields();
            if (fields.size() > MOST_COLUMNS) {
                throw new Rejection(LedgerRule.TOO_MANY_COLUMNS, MOST_COLUMNS);
            }
            SheetRow row = new SheetRow(++number, cells(fields));
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static List<Cell> cells(List<String> fields) {
        return fields.stream().map(SpreadsheetText::plain).map(Cell::of).toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
