package org.mingjian.kernel;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the rows of a statement are put in order and cut into pages, at the same cost at any depth: by one of its
 * columns, and by the column {@code id}, the statement's first, where that one is the same.
 *
 * @param column a column of the statement, never null
 * @param key what kind of value it holds
 */
public record Order(String column, SortKey key, boolean descending) {

    /** One page of the statement's rows, in one query. */
    public <T> Page<T> page(
            EntityManager entities, Sql rows, Optional<Keyset> from, int size, Function<Sql.Row, T> read) {
        boolean down = descending != from.map(Keyset::backward).orElse(false);
        rows.within("select x.*, cast(x." + column + " as text) from (", ") x");
        from.ifPresent(place -> rows.add(
                "where (x." + column + ", x.id) " + (down ? "<" : ">") + " (" + key.cast() + ", ?)",
                place.key(),
                place.id()));
        String direction = down ? " desc" : " asc";
        rows.add("order by x." + column + direction + ", x.id" + direction + " limit ?", size + 1);
        List<Placed<T>> placed =
                rows.list(entities, row -> new Placed<>(read.apply(row), row.required(row.width() - 1), row.number(0)));
        return Page.cut(placed, size, from, Placed::key, Placed::id).map(Placed::row);
    }

    private record Placed<T>(T row, String key, long id) {}
}
