package org.mingjian.web.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.fundreport.Assessment;
import org.mingjian.fundreport.Assessment.Score;
import org.mingjian.fundreport.Indicator;

/** A row of the self-evaluation's form. */
public final class ScoreRow {
    private final Indicator indicator;
    private String value;
    private String points;

    ScoreRow(Indicator indicator, Assessment assessment) {
        this.indicator = indicator;
        Optional<Score> score = assessment.of(indicator);
        value = score.map(Score::value).orElse("");
        points = score.map(Score::points).map(BigDecimal::toPlainString).orElse("");
    }

    Score score() {
        return Score.of(indicator, value, points);
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(@Nullable String points) {
        this.points = points == null ? "" : points;
    }
}
