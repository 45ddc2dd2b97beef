package org.mingjian.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one zone all dates of the regulation are counted in; no daylight saving, fixed for the whole product. */
public final class DistrictTime {
    /** Asia/Shanghai, whatever zone the server runs in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DistrictTime() {}

    /** The calendar day on which an instant falls. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Today by the given clock. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }
}
