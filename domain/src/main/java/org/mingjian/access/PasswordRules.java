package org.mingjian.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.mingjian.kernel.Rejection;

/** What a password must be. */
final class PasswordRules {
    static final int SHORTEST = 10;
    /** How many earlier passwords may not be used again. */
    static final int REMEMBERED = 5;

    private static final int CLASSES = 3;
    private static final Set<String> COMMON = Set.of(
            "password", "passw0rd", "qwerty", "123456", "12345678", "111111", "admin", "abc123", "iloveyou", "mima");

    private PasswordRules() {}

    /** Refuses a password that breaks a rule that can be seen from the password itself. */
    static void check(String login, String password) {
        if (password.length() < SHORTEST) {
            throw new Rejection(AccessRule.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (classes(password) < CLASSES) {
            throw new Rejection(AccessRule.PASSWORD_TOO_PLAIN);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            throw new Rejection(AccessRule.PASSWORD_CONTAINS_LOGIN);
        }
        if (COMMON.stream().anyMatch(word -> lower.startsWith(word) || lower.endsWith(word))) {
            throw new Rejection(AccessRule.PASSWORD_TOO_COMMON);
        }
    }

    /** Refuses one of the last passwords. */
    static void checkUnused(PasswordHash hash, char[] password, List<String> earlier) {
        if (earlier.stream().anyMatch(old -> hash.matches(password, old))) {
            throw new Rejection(AccessRule.PASSWORD_USED_BEFORE, REMEMBERED);
        }
    }

    private static long classes(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        c -> !Character.isLetterOrDigit(c))
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
    }
}
