package org.mingjian.ledger;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Rejection;

/**
 * Reads the dates and times of a ledger by its formats, strictly: a day that the calendar does not have is unreadable.
 * A date without a time means the beginning of that day. Last of all it tries the form in which date cells are written
 * among the rejected rows, so that these can be brought in again.
 */
public final class Moments {
    private final List<DateTimeFormatter> formats = new ArrayList<>();
    private final ZoneId zone;

    /**
     * Reads by these.
     *
     * @param zone in which times without a zone are meant
     */
    public Moments(List<String> patterns, ZoneId zone) {
        this.zone = zone;
        patterns.forEach(pattern -> formats.add(formatter(pattern)));
        formats.add(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        formats.add(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** Refuses patterns that cannot be used. */
    static void check(List<String> patterns) {
        patterns.forEach(pattern -> {
            try {
                formatter(pattern);
            } catch (IllegalArgumentException e) {
                throw new Rejection(LedgerRule.DATE_FORMAT_INVALID, pattern);
            }
        });
    }

    /** The pattern's {@code y} is taken as the proleptic year, which strict resolving asks for. */
    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter()
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The instant a cell means; empty where it cannot be read. */
    public Optional<Instant> read(Cell cell) {
        LocalDateTime time = cell.time();
        if (time != null) {
            return plausible(time);
        }
        for (DateTimeFormatter format : formats) {
            Optional<LocalDateTime> parsed = parse(format, cell.text());
            if (parsed.isPresent()) {
                return plausible(parsed.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> parse(DateTimeFormatter format, String text) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor fields = format.parseUnresolved(text, position);
        if (fields == null || position.getErrorIndex() >= 0 || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(local(format.parse(text)));
        } catch (DateTimeException impossibleDay) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(TemporalAccessor parsed) {
        return parsed.isSupported(ChronoField.HOUR_OF_DAY)
                ? LocalDateTime.from(parsed)
                : LocalDate.from(parsed).atStartOfDay();
    }

    private Optional<Instant> plausible(LocalDateTime time) {
        return time.getYear() < 1900 || time.getYear() > 2999
                ? Optional.empty()
                : Optional.of(time.atZone(zone).toInstant());
    }
}
