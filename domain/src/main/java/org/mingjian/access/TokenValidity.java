package org.mingjian.access;

import java.time.Duration;
import java.time.Instant;

/** How long a token holds; none holds for ever. */
public enum TokenValidity {
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final Duration length;

    TokenValidity(int days) {
        this.length = Duration.ofDays(days);
    }

    Instant from(Instant made) {
        return made.plus(length);
    }
}
