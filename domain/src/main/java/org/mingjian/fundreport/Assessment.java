package org.mingjian.fundreport;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetRule;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;

/**
 * What the bureau itself fills into the performance self-evaluation of a year's fund.
 *
 * @param scores by indicator; those nobody has filled in are absent
 * @article 16
 */
public record Assessment(Map<Indicator, Score> scores) {
    public static final Assessment NONE = new Assessment(Map.of());

    /** The longest value, in characters; the sheet's cell has no more room. */
    public static final int LONGEST_VALUE = 40;

    private static final Pattern POINTS = Pattern.compile("\\d{1,2}(\\.\\d)?");
    private static final String VALUE = "value";
    private static final String GIVEN = "points";

    /**
     * One indicator's.
     *
     * @param value what was reached; empty where the records give it or nobody has said
     * @param points absent where they are not given yet
     */
    public record Score(String value, @Nullable BigDecimal points) {
        /**
         * Reads what somebody typed.
         *
         * @throws Rejection that names the indicator, if the points are no number, too many, or the value is too long
         */
        public static Score of(Indicator indicator, String value, String points) {
            String plain = Normalizer.normalize(points, Normalizer.Form.NFKC).strip();
            BigDecimal given = null;
            if (!plain.isEmpty()) {
                given = POINTS.matcher(plain).matches() ? new BigDecimal(plain) : null;
                if (given == null || given.compareTo(indicator.points()) > 0) {
                    throw new Rejection(BudgetRule.POINTS_OUT_OF_RANGE, Texts.of(indicator), indicator.points());
                }
            }
            if (value.strip().length() > LONGEST_VALUE) {
                throw new Rejection(BudgetRule.VALUE_TOO_LONG, Texts.of(indicator), LONGEST_VALUE);
            }
            return new Score(value.strip(), given);
        }
    }

    public Assessment {
        scores = Map.copyOf(scores);
    }

    /** What is filled in for an indicator. */
    public Optional<Score> of(Indicator indicator) {
        return Optional.ofNullable(scores.get(indicator));
    }

    /** Whether every indicator has its points, and a value where the records give none. */
    public boolean complete() {
        for (Indicator indicator : Indicator.values()) {
            Score score = scores.get(indicator);
            if (score == null
                    || score.points() == null
                    || (!indicator.counted() && score.value().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** The points given so far. */
    public BigDecimal points() {
        return scores.values().stream()
                .map(Score::points)
                .filter(points -> points != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As it is kept. */
    public String json() {
        Map<String, @Nullable Object> values = new TreeMap<>();
        scores.forEach((indicator, score) -> {
            Map<String, @Nullable Object> one = new TreeMap<>();
            one.put(VALUE, score.value());
            BigDecimal points = score.points();
            one.put(GIVEN, points == null ? "" : points.toPlainString());
            values.put(indicator.name(), one);
        });
        return CanonicalJson.write(values);
    }

    /** Reads what {@link #json()} wrote. */
    public static Assessment parse(String json) {
        Map<Indicator, Score> scores = new EnumMap<>(Indicator.class);
        try (JsonReader reader = CanonicalJson.reader(json)) {
            JsonObject values = reader.readObject();
            for (String name : values.keySet()) {
                JsonObject one = requireNonNull(values.getJsonObject(name));
                String points = one.getString(GIVEN);
                scores.put(
                        Indicator.valueOf(name),
                        new Score(one.getString(VALUE), points.isEmpty() ? null : new BigDecimal(points)));
            }
        }
        return new Assessment(scores);
    }
}
