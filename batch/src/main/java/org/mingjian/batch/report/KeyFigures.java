package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Words;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Metric;
import org.mingjian.reports.report.KeyFigure;
import org.mingjian.reports.report.KeyFigure.Better;
import org.mingjian.reports.report.KeyFigure.Direction;

/** The five figures of the front page, each against the same half of the year before. */
record KeyFigures(Figures figures) {
    private static final Words WORDS = SummaryText.WORDS;

    List<KeyFigure> all() {
        Counts now = figures.now().counts();
        Counts before = figures.yearBefore().counts();
        return List.of(
                count(Metric.RECEIVED, Better.NEUTRAL, Better.NEUTRAL),
                count(Metric.CONCLUDED, Better.GOOD, Better.NEUTRAL),
                count(Metric.OPEN_AT_END, Better.BAD, Better.GOOD),
                days(),
                figure(
                        Metric.ACCEPTANCE_RATE.label(),
                        now.acceptanceRate().orElse(null),
                        before.acceptanceRate().orElse(null),
                        "%",
                        Better.NEUTRAL,
                        Better.NEUTRAL));
    }

    private KeyFigure count(Metric metric, Better rising, Better falling) {
        return figure(
                metric.label(),
                BigDecimal.valueOf(figures.now().counts().of(metric)),
                BigDecimal.valueOf(figures.yearBefore().counts().of(metric)),
                "",
                rising,
                falling);
    }

    private KeyFigure days() {
        return figure(
                WORDS.of("key.days"),
                rounded(figures.now().handlingDays().mean()),
                rounded(figures.yearBefore().handlingDays().mean()),
                "",
                Better.BAD,
                Better.GOOD);
    }

    private static KeyFigure figure(
            String label,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before,
            String unit,
            Better rising,
            Better falling) {
        String value = now == null ? "—" : now.toPlainString() + unit;
        String comparison = WORDS.of("key.yearBefore", before == null ? "—" : before.toPlainString() + unit);
        if (now == null || before == null) {
            return new KeyFigure(label, value, "", comparison, Direction.NONE, Better.NEUTRAL);
        }
        int moved = now.compareTo(before);
        String change = moved == 0 ? "" : now.subtract(before).abs().toPlainString();
        Direction direction = moved == 0 ? Direction.SAME : moved > 0 ? Direction.UP : Direction.DOWN;
        Better better = moved == 0 ? Better.NEUTRAL : moved > 0 ? rising : falling;
        return new KeyFigure(label, value, change, comparison, direction, better);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal days) {
        return days == null ? null : days.setScale(1, RoundingMode.HALF_UP);
    }

    /** One decimal, or the dash. */
    static String one(@Nullable BigDecimal days) {
        return SummaryText.orDash(rounded(days));
    }
}
