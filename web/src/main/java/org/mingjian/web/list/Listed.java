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

    /** The order of its rows, one of those to choose from: the newest first where nothing else is asked for. */
    default Enum<?> order(Query query) {
        return query.recency();
    }

    default List<Filter> filters(Query query) {
        return List.of();
    }

    default List<Preset> presets() {
        return List.of();
    }

    /** What can be done to rows picked out, beside exporting them. */
    default List<Deed> deeds() {
        return List.of();
    }
}
