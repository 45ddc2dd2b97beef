package org.mingjian.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;

/** An object as programs get it: always all its fields, null for what there is not, times in the district's zone. */
final class Fields {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    Fields text(String name, @Nullable String text) {
        json.add(name, text == null ? JsonValue.NULL : Json.createValue(text));
        return this;
    }

    Fields number(String name, @Nullable Long number) {
        json.add(name, number == null ? JsonValue.NULL : Json.createValue(number));
        return this;
    }

    Fields flag(String name, boolean flag) {
        json.add(name, flag);
        return this;
    }

    /** A moment to the second; {@code 2026-11-23T09:00:00+08:00}. */
    Fields moment(String name, @Nullable Instant moment) {
        return text(
                name,
                moment == null
                        ? null
                        : MOMENT.format(moment.atZone(DistrictTime.ZONE)
                                .toOffsetDateTime()
                                .truncatedTo(ChronoUnit.MILLIS)));
    }

    Fields day(String name, @Nullable LocalDate day) {
        return text(name, day == null ? null : day.toString());
    }

    /** A code by its name, with the Chinese word beside. */
    Fields code(String name, @Nullable Enum<?> code) {
        return text(name, code == null ? null : code.name()).text(name + "Name", code == null ? null : Texts.of(code));
    }

    <T> Fields list(String name, List<T> items, Function<T, Fields> fields) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(fields.apply(item).json));
        json.add(name, array);
        return this;
    }

    @Override
    public String toString() {
        return json.build().toString();
    }
}
