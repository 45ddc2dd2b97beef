package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.mingjian.access.PasswordHash;

/** PBKDF2 by Jakarta Security, with the parameters that OWASP recommends for SHA-512. */
@ApplicationScoped
class Passwords implements PasswordHash {
    /** OWASP Password Storage Cheat Sheet asks for 210,000 at the least; 220,000 leaves a margin. */
    private static final String ITERATIONS = "220000";

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void set() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", ITERATIONS,
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    @Override
    public String of(char[] password) {
        return hash.generate(password);
    }

    @Override
    public boolean matches(char[] password, String stored) {
        return hash.verify(password, stored);
    }
}
