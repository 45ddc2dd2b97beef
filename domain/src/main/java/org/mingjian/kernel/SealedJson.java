package org.mingjian.kernel;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON that carries the hash of itself-without-the-hash under {@code sha256}.
 *
 * @param hash what is printed on whatever is made of it
 */
public record SealedJson(String text, Sha256 hash) {
    public static SealedJson of(Map<String, @Nullable Object> values) {
        Sha256 hash = Sha256.of(CanonicalJson.write(values));
        Map<String, @Nullable Object> sealed = new TreeMap<>(values);
        sealed.put("sha256", hash.hex());
        return new SealedJson(CanonicalJson.write(sealed), hash);
    }
}
