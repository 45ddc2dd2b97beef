package org.mingjian.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Sha256;
import org.mingjian.web.list.Query;

/**
 * A place in a list as programs hand it back: opaque, and bound to the list and what it is narrowed to, for under other
 * conditions it would lead anywhere.
 */
final class Cursor {
    private static final int SEAL = 16;

    private Cursor() {}

    static String write(String list, Query asked, Keyset place) {
        byte[] text = (seal(list, asked) + place).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * The place that a cursor means.
     *
     * @throws Problem.Malformed if it is none of this list, narrowed like this
     */
    static String read(String list, Query asked, String cursor) {
        String text = "";
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // as if it were of another list
        }
        if (!text.startsWith(seal(list, asked))) {
            throw new Problem.Malformed("cursor", "cursor");
        }
        return text.substring(SEAL);
    }

    private static String seal(String list, Query asked) {
        return Sha256.of(list + new TreeMap<>(asked.parts())).hex().substring(0, SEAL);
    }
}
