package org.mingjian.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.mingjian.kernel.DistrictTime;

/** A clock that stands still until it is told otherwise. */
public final class TestClock extends Clock {
    public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return DistrictTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
