package org.mingjian.web.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So much in a span of time for each of many, all at once or spread; counted on this node. For each it keeps one
 * moment, at which all that was taken is given back.
 */
final class Rate {
    private static final int MANY = 10_000;

    private final long interval;
    private final long patience;
    private final Map<String, Long> free = new ConcurrentHashMap<>();

    Rate(int most, Duration span) {
        this.interval = micros(span) / most;
        this.patience = interval * (most - 1);
    }

    /** How long somebody has to wait before she may take one; zero where she need not. */
    Duration left(String who, Instant now) {
        return left(free.getOrDefault(who, 0L), micros(now));
    }

    /** Takes one, if there is one to take; otherwise it is as {@link #left} says. */
    Duration take(String who, Instant now) {
        long at = micros(now);
        if (free.size() > MANY) {
            free.values().removeIf(moment -> moment <= at);
        }
        Duration[] left = {Duration.ZERO};
        free.merge(who, at + interval, (before, fresh) -> {
            left[0] = left(before, at);
            return left[0].isZero() ? Math.max(before, at) + interval : before;
        });
        return left[0];
    }

    /** Whether somebody has taken one before. */
    boolean knows(String who) {
        return free.containsKey(who);
    }

    void forget(String who) {
        free.remove(who);
    }

    private Duration left(long freeAt, long at) {
        return Duration.of(Math.max(0, freeAt - at - patience), ChronoUnit.MICROS);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static long micros(Duration span) {
        return span.toNanos() / 1000;
    }
}
