package org.mingjian.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.ledger.Cell;
import org.mingjian.ledger.Moments;
import org.mingjian.ledger.Trying;

/**
 * Reads the rows of the finance bureau's spreadsheet: all of them or none, with what is wrong said by row and heading.
 * Lines of totals are no rows; rows of other projects are left out only where one is named.
 *
 * @article 16
 */
final class BureauRows {
    private static final int MOST_FLAWS = 10;
    private static final List<String> DAYS = List.of(
            "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss");
    private static final Pattern CLASS = Pattern.compile("3\\d{4}");
    private static final Pattern NOT_AMOUNT = Pattern.compile("[\\s\\p{Z},，¥￥元]");
    private static final Pattern AMOUNT = Pattern.compile("([-－−(（]?)(\\d{1,11}(?:\\.\\d{1,2}0*)?)[)）]?");
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_VOUCHER = 100;

    private final int year;
    private final BureauFile file;
    private final String only;
    private final Map<String, String> codes;
    private final Map<BureauColumn, Integer> places = new EnumMap<>(BureauColumn.class);
    private final Moments moments = new Moments(DAYS, DistrictTime.ZONE);
    private final List<String> totals = List.of(Texts.of("BureauFile.totals").split("、"));
    private final List<BureauRow> rows = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();
    private int leftOut;

    /**
     * Reads them.
     *
     * @param only a part of the project's name; blank where all rows are of the fund
     * @throws Rejection if a column is missing, a row cannot be read, or there is none
     */
    BureauRows(int year, BureauFile file, String only, List<EconomicClass> classes) {
        this.year = year;
        this.file = file;
        this.only = only;
        this.codes = classes.stream().collect(Collectors.toMap(EconomicClass::name, EconomicClass::code));
        for (BureauColumn column : BureauColumn.values()) {
            column.place(file.headings()).ifPresent(place -> places.put(column, place));
        }
        demand(BureauColumn.DAY);
        demand(BureauColumn.AMOUNT);
        if (!only.isEmpty()) {
            demand(BureauColumn.PROJECT);
        }
        file.rows().forEach(this::read);
        if (!flaws.isEmpty()) {
            throw new Rejection(
                    BudgetRule.BUREAU_ROWS_UNREADABLE,
                    flaws.size(),
                    flaws.stream().limit(MOST_FLAWS).collect(Collectors.joining(Texts.of("BureauFile.and"))));
        }
        if (rows.isEmpty()) {
            throw new Rejection(BudgetRule.BUREAU_FILE_EMPTY);
        }
    }

    List<BureauRow> rows() {
        return rows;
    }

    int leftOut() {
        return leftOut;
    }

    Money total() {
        return Money.sum(rows.stream().map(BureauRow::amount).toList());
    }

    private void demand(BureauColumn column) {
        if (!places.containsKey(column)) {
            throw new Rejection(BudgetRule.BUREAU_COLUMN_MISSING, String.join("、", column.names()));
        }
    }

    private void read(Trying.Row row) {
        if (isTotal(row)) {
            return;
        }
        if (!only.isEmpty() && !text(row, BureauColumn.PROJECT).contains(only)) {
            leftOut++;
            return;
        }
        LocalDate day = day(row);
        Money amount = amount(row);
        if (day == null || amount == null) {
            return;
        }
        rows.add(new BureauRow(
                row.rowNumber(),
                day,
                text(row, BureauColumn.VOUCHER, LONGEST_VOUCHER),
                text(row, BureauColumn.SUMMARY, LONGEST_TEXT),
                text(row, BureauColumn.PAYEE, LONGEST_TEXT),
                economicCode(text(row, BureauColumn.ECONOMIC_CLASS)),
                amount));
    }

    private boolean isTotal(Trying.Row row) {
        return moments.read(cell(row, BureauColumn.DAY)).isEmpty()
                && row.cells().stream()
                        .map(cell -> BureauColumn.plain(cell.text()))
                        .anyMatch(text -> totals.stream().anyMatch(text::startsWith));
    }

    private @Nullable LocalDate day(Trying.Row row) {
        Optional<LocalDate> day = moments.read(cell(row, BureauColumn.DAY)).map(DistrictTime::day);
        if (day.isPresent() && day.get().getYear() == year) {
            return day.get();
        }
        flaw(row, BureauColumn.DAY, day.isEmpty() ? "unreadable" : "otherYear");
        return null;
    }

    private @Nullable Money amount(Trying.Row row) {
        Matcher matcher = AMOUNT.matcher(
                NOT_AMOUNT.matcher(text(row, BureauColumn.AMOUNT)).replaceAll(""));
        Money amount = matcher.matches() ? new Money(new BigDecimal(matcher.group(2))) : Money.ZERO;
        if (amount.isZero()) {
            flaw(row, BureauColumn.AMOUNT, matcher.matches() ? "zero" : "unreadable");
            return null;
        }
        return matcher.group(1).isEmpty() ? amount : amount.negated();
    }

    private String economicCode(String text) {
        Matcher code = CLASS.matcher(text);
        return code.find() ? code.group() : codes.getOrDefault(BureauColumn.plain(text), "");
    }

    private void flaw(Trying.Row row, BureauColumn column, String what) {
        flaws.add(Texts.of(
                "BureauFile.flaw." + what,
                row.rowNumber(),
                file.headings().get(place(column)),
                text(row, column),
                year));
    }

    private int place(BureauColumn column) {
        return places.getOrDefault(column, -1);
    }

    private Cell cell(Trying.Row row, BureauColumn column) {
        int place = place(column);
        return place < 0 || place >= row.cells().size()
                ? Cell.of("")
                : row.cells().get(place);
    }

    private String text(Trying.Row row, BureauColumn column) {
        return cell(row, column).text();
    }

    private String text(Trying.Row row, BureauColumn column, int longest) {
        String text = text(row, column);
        return text.substring(0, Math.min(text.length(), longest));
    }
}
