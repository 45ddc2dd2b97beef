package org.mingjian.access;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret made by the machine that nobody has to type: 256 random bits for a link or a session. */
final class SecretToken {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
