package org.mingjian.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingjian.kernel.Money;

/**
 * Finds which of our payments is which row of the finance bureau's: each at most once, only of equal amounts; first by
 * the voucher's number, then by payee and day, then by the day, at last by the payee within some days.
 *
 * @article 16
 */
final class Matching {
    /** The bureau's day may be as many days from ours. */
    static final int DAYS = 10;

    private static final int ANY_DAY = 366;

    private final List<Side> ours;
    private final List<Side> bureaus;
    private final List<Pair> pairs = new ArrayList<>();

    /** A payment or a row. */
    record Side(long id, LocalDate day, String voucher, String payee, Money amount) {
        private String byVoucher() {
            return voucher.isBlank()
                    ? ""
                    : amount + " " + BureauColumn.plain(voucher).toUpperCase(Locale.ROOT);
        }

        private String byPayee() {
            return payee.isBlank()
                    ? ""
                    : amount + " " + BureauColumn.plain(payee).replace('（', '(').replace('）', ')');
        }

        private String byAmount() {
            return amount.toString();
        }
    }

    /** They are the same. */
    record Pair(long payment, long row) {}

    private Matching(List<Side> ours, List<Side> bureaus) {
        this.ours = new ArrayList<>(ours);
        this.bureaus = new ArrayList<>(bureaus);
        Comparator<Side> byDay = Comparator.comparing(Side::day).thenComparing(Side::id);
        this.ours.sort(byDay);
        this.bureaus.sort(byDay);
    }

    static List<Pair> of(List<Side> ours, List<Side> bureaus) {
        Matching matching = new Matching(ours, bureaus);
        matching.pair(Side::byVoucher, ANY_DAY);
        matching.pair(Side::byPayee, 0);
        matching.pair(Side::byAmount, 0);
        matching.pair(Side::byPayee, DAYS);
        return matching.pairs;
    }

    private void pair(Function<Side, String> key, int days) {
        Map<String, List<Side>> rows = new TreeMap<>();
        bureaus.forEach(row ->
                rows.computeIfAbsent(key.apply(row), one -> new ArrayList<>()).add(row));
        for (Side payment : List.copyOf(ours)) {
            String known = key.apply(payment);
            List<Side> left = known.isEmpty() ? List.of() : rows.getOrDefault(known, List.of());
            // both are in the order of their days: a row that is too early for this payment is so for all that follow
            left.stream()
                    .filter(row -> Math.abs(ChronoUnit.DAYS.between(row.day(), payment.day())) <= days)
                    .findFirst()
                    .ifPresent(row -> {
                        left.remove(row);
                        ours.remove(payment);
                        bureaus.remove(row);
                        pairs.add(new Pair(payment.id(), row.id()));
                    });
        }
    }
}
