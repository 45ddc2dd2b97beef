package org.mingjian.web.list;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.SortKey;

/** What a link asks of a list. Whatever does not make sense is as if it had not been asked. */
public record Query(Map<String, String> parts) {
    private static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    static final String PLACE = "at";
    static final String VIEW = "view";
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

    /** The query of an address, in UTF-8 whatever the server takes it for. */
    public static Query of(UriInfo uri) {
        Map<String, String[]> sent = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        return of(sent);
    }

    /** The query without some of its parts. */
    public Query without(String... names) {
        Map<String, String> rest = new LinkedHashMap<>(parts);
        rest.keySet().removeAll(Arrays.asList(names));
        return new Query(rest);
    }

    /** The query at a place of the list. */
    public Query at(String place) {
        Map<String, String> other = new LinkedHashMap<>(parts);
        other.put(PLACE, place);
        return new Query(other);
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

    /** Newest first, unless the oldest are wanted first. */
    public Recency recency() {
        return order(Recency.NEWEST);
    }

    /** The order that is asked for, or the usual one. */
    public <E extends Enum<E>> E order(E usual) {
        return code(ORDER, usual.getDeclaringClass()).orElse(usual);
    }

    /** Whether anything but the place, the order and the view is asked for. */
    public boolean isNarrowed() {
        return without(PLACE, ORDER, VIEW).parts.values().stream().anyMatch(value -> !value.isEmpty());
    }

    public <E extends Enum<E>> Optional<E> code(String name, Class<E> type) {
        return text(name)
                .filter(text -> Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.name().equals(text)))
                .map(text -> Enum.valueOf(type, text));
    }
}
