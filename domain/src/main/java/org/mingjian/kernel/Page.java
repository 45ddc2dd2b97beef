package org.mingjian.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sorted list, with the way to the pieces before and after it.
 *
 * @param previous place to ask for the page before; absent on the first
 * @param next place to ask for the page after; absent on the last
 */
public record Page<T>(
        List<T> rows, @Nullable Keyset previous, @Nullable Keyset next) {

    /** The same page of what is made of its rows. */
    public <R> Page<R> map(Function<? super T, R> make) {
        return new Page<>(rows.stream().map(make).toList(), previous, next);
    }

    /**
     * Cuts a page from rows that were fetched one more than its size, in the order asked for by {@code from}: backwards
     * where it is.
     */
    public static <T> Page<T> cut(
            List<T> fetched, int size, Optional<Keyset> from, Function<T, String> key, Function<T, Long> id) {
        boolean backward = from.map(Keyset::backward).orElse(false);
        boolean more = fetched.size() > size;
        List<T> rows = new ArrayList<>(fetched.subList(0, Math.min(size, fetched.size())));
        if (backward) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Page<>(List.of(), null, null);
        }
        T first = rows.get(0);
        T last = rows.get(rows.size() - 1);
        boolean hasPrevious = backward ? more : from.isPresent();
        boolean hasNext = backward || more;
        return new Page<>(
                List.copyOf(rows),
                hasPrevious ? Keyset.before(key.apply(first), id.apply(first)) : null,
                hasNext ? Keyset.after(key.apply(last), id.apply(last)) : null);
    }
}
