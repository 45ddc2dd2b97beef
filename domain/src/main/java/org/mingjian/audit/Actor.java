package org.mingjian.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, as the audit trail names it.
 *
 * @param name the account's login, {@code console:} and the operating system's user, or {@code task:} and the job
 * @param address where from: the network address, or the name of the node for jobs
 */
public record Actor(String name, @Nullable String address) {
    /** Somebody whose name the trail does not keep. */
    public static final Actor WITHHELD = new Actor("withheld", null);

    /** Somebody whose account is not known (yet): a failed sign-in. */
    public static Actor nobody(@Nullable String address) {
        return new Actor("nobody", address);
    }
}
