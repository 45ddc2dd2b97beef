package org.mingjian.fundreport;

import java.math.BigDecimal;

/**
 * What the performance self-evaluation (绩效自评) gives points for besides the rate of use: 50 for output, 30 for benefit,
 * 10 for satisfaction.
 *
 * @article 16
 */
public enum Indicator {
    ACTIVITIES(10, false),
    TRAININGS(10, false),
    CONCLUDED(10, true),
    ADOPTION(5, true),
    IN_TIME(10, true),
    COST(5, true),
    SOCIETY(15, false),
    LASTING(15, false),
    SATISFACTION(10, false);

    private final int points;
    private final boolean counted;

    Indicator(int points, boolean counted) {
        this.points = points;
        this.counted = counted;
    }

    /** The most points it can have. */
    public BigDecimal points() {
        return BigDecimal.valueOf(points);
    }

    /** Whether its value comes from the records, and only its points are given by people. */
    public boolean counted() {
        return counted;
    }
}
