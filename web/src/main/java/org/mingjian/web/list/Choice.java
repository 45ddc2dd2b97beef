package org.mingjian.web.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingjian.kernel.Texts;

/** One of the values that a list can be narrowed to, or put in order by. */
public record Choice(String value, String label, boolean chosen) {

    /** What there is to choose from, the one that was asked for marked. */
    public static <T> List<Choice> of(
            List<T> things, Function<T, String> value, Function<T, String> label, Optional<String> asked) {
        return things.stream()
                .map(thing -> new Choice(
                        value.apply(thing),
                        label.apply(thing),
                        asked.filter(value.apply(thing)::equals).isPresent()))
                .toList();
    }

    /** The codes of a list of codes, by their Chinese names. */
    public static List<Choice> of(Enum<?>[] codes, Optional<String> asked) {
        return of(Arrays.<Enum<?>>asList(codes), Enum::name, Texts::of, asked);
    }

    /** The orders of a list, the one it is in marked. */
    static List<Choice> orders(Enum<?> order) {
        return of(order.getDeclaringClass().getEnumConstants(), Optional.of(order.name()));
    }
}
