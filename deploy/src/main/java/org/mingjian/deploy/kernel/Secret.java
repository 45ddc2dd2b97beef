package org.mingjian.deploy.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** Random texts that nobody types: passwords between programs, tokens. */
public final class Secret {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A fresh text of 192 random bits, safe in URLs, headers and SQL literals. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
