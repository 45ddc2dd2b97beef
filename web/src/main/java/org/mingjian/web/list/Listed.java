package org.mingjian.web.list;

import java.util.List;
import org.mingjian.kernel.Page;

/**
 * A list of the portal: what it can be narrowed to, its columns, its rows. The page, the export and the total are made
 * of it by {@link Lists} and {@link ListResource}; a new list is a bean named {@code list/NAME} that says this, and a
 * page of a few lines.
 *
 * @param <T> a row
 */
public interface Listed<T> {
    /** Its name in links and in what is kept; its page is {@code /NAME/list}, its title the text {@code nav.NAME}. */
    String name();

    Columns<T> columns(Query query);

    /** One page of it, for those who may see it; nobody else gets one. */
    Page<T> page(Query query, int size);

    long id(T row);

    /** The order of the rows, in words. */
    String said(Query query);

    default List<Filter> filters(Query query) {
        return List.of();
    }

    /** Orders to choose from. */
    default List<Choice> orders(Query query) {
        return List.of();
    }

    default List<Preset> presets() {
        return List.of();
    }

    /** What can be done to rows picked out, beside exporting them. */
    default List<Deed> deeds() {
        return List.of();
    }

    /** Whether it can tell how many rows there are. */
    default boolean counts() {
        return false;
    }

    default long total(Query query) {
        throw new UnsupportedOperationException(name());
    }
}
