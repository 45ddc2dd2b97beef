package org.mingjian.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are asked for; what is absent does not narrow.
 *
 * @param ungranted only those without any role
 * @param text part of the name or of the login
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable AccountState state,
        boolean ungranted) {
    /** All of them. */
    public static AccountFilter all() {
        return new AccountFilter(null, null, null, false);
    }
}
