package org.mingjian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.mingjian.kernel.Sql;

/** How many, of each thing that is counted in a period; what each means stands with {@link Metric}. */
public record Counts(
        int received,
        int accepted,
        int notAccepted,
        int concluded,
        int concludedInTime,
        int concludedUnextended,
        int withdrawn,
        int openAtStart,
        int openAtEnd,
        int overdueAtEnd) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Read from a row that has them in their order, from the given column on. */
    static Counts of(Sql.Row row, int first) {
        return new Counts(
                row.integer(first),
                row.integer(first + 1),
                row.integer(first + 2),
                row.integer(first + 3),
                row.integer(first + 4),
                row.integer(first + 5),
                row.integer(first + 6),
                row.integer(first + 7),
                row.integer(first + 8),
                row.integer(first + 9));
    }

    /** All of them together. */
    public static Counts sum(Collection<Counts> all) {
        return all.stream().reduce(NONE, Counts::plus);
    }

    private Counts plus(Counts other) {
        return new Counts(
                received + other.received,
                accepted + other.accepted,
                notAccepted + other.notAccepted,
                concluded + other.concluded,
                concludedInTime + other.concludedInTime,
                concludedUnextended + other.concludedUnextended,
                withdrawn + other.withdrawn,
                openAtStart + other.openAtStart,
                openAtEnd + other.openAtEnd,
                overdueAtEnd + other.overdueAtEnd);
    }

    /** Percent of what was decided on that was accepted; empty where nothing was decided. */
    public Optional<BigDecimal> acceptanceRate() {
        return percent(accepted, accepted + notAccepted);
    }

    /** Percent of what was concluded that was concluded within its term; empty where nothing was concluded. */
    public Optional<BigDecimal> inTimeRate() {
        return percent(concludedInTime, concluded);
    }

    /**
     * As {@link #inTimeRate()}, as if no rectification had been agreed for longer; empty where nothing was concluded.
     */
    public Optional<BigDecimal> unextendedRate() {
        return percent(concludedUnextended, concluded);
    }

    private static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    public int of(Metric metric) {
        return switch (metric) {
            case RECEIVED -> received;
            case ACCEPTED -> accepted;
            case NOT_ACCEPTED -> notAccepted;
            case CONCLUDED -> concluded;
            case CONCLUDED_IN_TIME -> concludedInTime;
            case CONCLUDED_UNEXTENDED -> concludedUnextended;
            case WITHDRAWN -> withdrawn;
            case OPEN_AT_START -> openAtStart;
            case OPEN_AT_END -> openAtEnd;
            case OVERDUE_AT_END -> overdueAtEnd;
            case ACCEPTANCE_RATE, IN_TIME_RATE, HANDLING_DAYS, HANDLING_WORKING_DAYS ->
                throw new IllegalArgumentException(metric + " is not a count");
        };
    }
}
