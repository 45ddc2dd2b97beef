package org.mingjian.web.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.SortKey;

/** What a link asks of a list. Whatever does not make sense is as if it had not been asked. */
public record Query(Map<String, String> parts) {
    private static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String PLACE = "at";
    private static final String ORDER = "order";

    /** The parameters of a request, the first value of each. */
    public static Query of(Map<String, String[]> parameters) {
        Map<String, String> parts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (values.length > 0
                    && values[0].length() <= LONGEST
                    && !CONTROL.matcher(values[0]).find()) {
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
            return text(name).filter(DAY.asMatchPredicate()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The place in the list, where it is one of a list sorted by such keys. */
    public Optional<Keyset> place(SortKey kind) {
        return text(PLACE).flatMap(place -> Keyset.parse(place, kind));
    }

    /** Whether anything but the place and the order is asked for. */
    public boolean isNarrowed() {
        return parts.entrySet().stream()
                .anyMatch(part -> !part.getKey().equals(PLACE)
                        && !part.getKey().equals(ORDER)
                        && !part.getValue().isEmpty());
    }

    public <E extends Enum<E>> Optional<E> code(String name, Class<E> type) {
        return text(name)
                .filter(text -> Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.name().equals(text)))
                .map(text -> Enum.valueOf(type, text));
    }
}
