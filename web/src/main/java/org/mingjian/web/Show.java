package org.mingjian.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;
import org.mingjian.kernel.Words;

/** How pages show values: codes in Chinese, times in the district's zone, nothing as a dash. */
@Named
@ApplicationScoped
public class Show {
    private static final Words WORDS = new Words("org.mingjian.web.texts", Show.class.getClassLoader());
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DistrictTime.ZONE);
    private static final String NOTHING = "—";

    @Inject
    private Clock clock;

    /** The Chinese name of a code. */
    public String code(@Nullable Enum<?> code) {
        return code == null ? NOTHING : Texts.of(code);
    }

    /** A text of the pages, its placeholders filled. */
    public String text(String key, Object... facts) {
        return WORDS.of(key, facts);
    }

    public String minute(@Nullable Instant instant) {
        return instant == null ? NOTHING : MINUTE.format(instant);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : day.toString();
    }

    public String orDash(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? NOTHING : value.toString();
    }

    /** One decimal. */
    public String days(@Nullable BigDecimal days) {
        return days == null ? NOTHING : days.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    public String percent(Optional<BigDecimal> percent) {
        return percent.map(value -> value.toPlainString() + "%").orElse(NOTHING);
    }

    /** A span of time as people say it. */
    public String duration(@Nullable Instant from, @Nullable Instant to) {
        return from == null ? NOTHING : span(Duration.between(from, to == null ? clock.instant() : to));
    }

    /** Rounded to a whole number. */
    public long whole(double number) {
        return Math.round(number);
    }

    /** A span of time as people say it: 3 秒, 2 分 10 秒, 1 小时 5 分. */
    public String span(@Nullable Duration span) {
        if (span == null) {
            return NOTHING;
        }
        if (span.toHours() > 0) {
            return WORDS.of("span.hours", span.toHours(), span.toMinutesPart());
        }
        return span.toMinutes() > 0
                ? WORDS.of("span.minutes", span.toMinutes(), span.toSecondsPart())
                : WORDS.of("span.seconds", Math.max(0, span.toSeconds()));
    }

    public LocalDate today() {
        return DistrictTime.today(clock);
    }
}
