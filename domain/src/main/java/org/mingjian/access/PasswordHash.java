package org.mingjian.access;

/** Turns passwords into hashes slow enough to resist guessing; the server's Jakarta Security provides it. */
public interface PasswordHash {
    /** A salted hash with its parameters in it. */
    String of(char[] password);

    /** Whether the password has this hash. */
    boolean matches(char[] password, String hash);
}
