package org.mingjian.web.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a link asks of a list. Whatever does not make sense is as if it had not been asked. */
public record Query(Map<String, String> parts) {
    private static final int LONGEST = 200;

    /** The parameters of a request, the first value of each. */
    public static Query of(Map<String, String[]> parameters) {
        Map<String, String> parts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (values.length > 0 && values[0].length() <= LONGEST) {
                parts.put(name, values[0].strip());
            }
        });
        return new Query(parts);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).filter(text -> !text.isEmpty());
    }

    public Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    public Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Optional<E> code(String name, Class<E> type) {
        return text(name)
                .filter(text -> Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.name().equals(text)))
                .map(text -> Enum.valueOf(type, text));
    }
}
