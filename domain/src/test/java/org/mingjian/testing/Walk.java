package org.mingjian.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;

/** Turns the pages of a list to its end and back, by the places as links write them. */
public final class Walk {
    private Walk() {}

    /**
     * Checks that both ways meet the same rows, each once, with one query a page.
     *
     * @return the rows' ids in their order
     */
    public static <T> List<Long> through(Function<Optional<Keyset>, Page<T>> list, SortKey key, Function<T, Long> id) {
        Page<T> page = turn(list, Optional.empty());
        List<Long> forwards = ids(page, id);
        for (Optional<Keyset> next = place(page.next(), key); next.isPresent(); next = place(page.next(), key)) {
            page = turn(list, next);
            forwards.addAll(ids(page, id));
        }
        List<Long> backwards = ids(page, id);
        for (Optional<Keyset> back = place(page.previous(), key);
                back.isPresent();
                back = place(page.previous(), key)) {
            page = turn(list, back);
            backwards.addAll(0, ids(page, id));
        }
        assertThat(forwards).doesNotHaveDuplicates();
        assertThat(backwards).isEqualTo(forwards);
        return forwards;
    }

    private static Optional<Keyset> place(Keyset place, SortKey key) {
        return Optional.ofNullable(place)
                .map(shown -> Keyset.parse(shown.toString(), key).orElseThrow());
    }

    private static <T> Page<T> turn(Function<Optional<Keyset>, Page<T>> list, Optional<Keyset> place) {
        AtomicReference<Page<T>> turned = new AtomicReference<>();
        assertThat(Statements.during(() -> {
                    turned.set(list.apply(place));
                    return turned;
                }))
                .isEqualTo(1);
        return turned.get();
    }

    private static <T> List<Long> ids(Page<T> page, Function<T, Long> id) {
        return new ArrayList<>(page.rows().stream().map(id).toList());
    }
}
