package org.mingjian.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list, by the sort key and id of the row it follows or precedes; it stays valid whatever is
 * inserted meanwhile, and costs the same at any depth. Written as text it travels in links.
 *
 * @param backward whether the page before the place is wanted, and not the one after
 */
public record Keyset(boolean backward, String key, long id) {
    /** Reads a keyset from a link; empty for none, for text that is none and for a key that is of another kind. */
    public static Optional<Keyset> parse(@Nullable String text, SortKey kind) {
        if (text == null || text.length() < 4 || text.lastIndexOf('~') <= 1) {
            return Optional.empty();
        }
        int last = text.lastIndexOf('~');
        String id = text.substring(last + 1);
        char direction = text.charAt(0);
        if ((direction != 'a' && direction != 'b') || text.charAt(1) != '~' || !id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(text.substring(2, last))
                .filter(kind::holds)
                .map(key -> new Keyset(direction == 'b', key, Long.parseLong(id)));
    }

    /** The page after the row with this key and id. */
    public static Keyset after(String key, long id) {
        return new Keyset(false, key, id);
    }

    /** The page before the row with this key and id. */
    public static Keyset before(String key, long id) {
        return new Keyset(true, key, id);
    }

    @Override
    public String toString() {
        return (backward ? "b~" : "a~") + key + "~" + id;
    }
}
