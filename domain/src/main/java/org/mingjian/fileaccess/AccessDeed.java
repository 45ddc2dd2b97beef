package org.mingjian.fileaccess;

import static org.mingjian.access.Permission.DECIDE_FILE_ACCESS;
import static org.mingjian.access.Permission.PROVIDE_FILES;
import static org.mingjian.access.Permission.REQUEST_FILES;
import static org.mingjian.fileaccess.AccessState.ANSWERED;
import static org.mingjian.fileaccess.AccessState.GIVEN;
import static org.mingjian.fileaccess.AccessState.PROVIDED;
import static org.mingjian.fileaccess.AccessState.REFUSED;
import static org.mingjian.fileaccess.AccessState.REQUESTED;
import static org.mingjian.fileaccess.AccessState.RETURNED;
import static org.mingjian.fileaccess.AccessState.UNAVAILABLE;
import static org.mingjian.fileaccess.AccessState.WITHDRAWN;

import java.util.Set;
import org.mingjian.access.Permission;

/**
 * What can be done with a request: the whole state machine, one row for each deed.
 *
 * @article 7
 */
public enum AccessDeed {
    WITHDRAW(Of.BOTH, REQUESTED, WITHDRAWN, REQUEST_FILES),
    ALLOW(Of.FILES, REQUESTED, GIVEN, DECIDE_FILE_ACCESS, AccessNeed.DECLARATION),
    ANSWER(Of.INFORMATION, REQUESTED, ANSWERED, DECIDE_FILE_ACCESS, AccessNeed.WORDS, AccessNeed.DECLARATION),
    PASS_ON(Of.INFORMATION, REQUESTED, GIVEN, DECIDE_FILE_ACCESS, AccessNeed.DECLARATION),
    REFUSE(
            Of.BOTH,
            REQUESTED,
            REFUSED,
            DECIDE_FILE_ACCESS,
            AccessNeed.REASON,
            AccessNeed.WORDS,
            AccessNeed.DECLARATION),
    PROVIDE(Of.FILES, GIVEN, PROVIDED, PROVIDE_FILES, AccessNeed.FILES),
    CANNOT_PROVIDE(Of.FILES, GIVEN, UNAVAILABLE, PROVIDE_FILES, AccessNeed.WORDS),
    REPLY(Of.INFORMATION, GIVEN, ANSWERED, PROVIDE_FILES, AccessNeed.WORDS),
    RETURN(Of.FILES, PROVIDED, RETURNED, REQUEST_FILES),
    RECALL(Of.FILES, PROVIDED, RETURNED, DECIDE_FILE_ACCESS, AccessNeed.WORDS);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<AccessKind> kinds;

    private final AccessState from;
    private final AccessState to;
    private final Permission permission;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<AccessNeed> needs;

    AccessDeed(Set<AccessKind> kinds, AccessState from, AccessState to, Permission permission, AccessNeed... needs) {
        this.kinds = kinds;
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.needs = Set.of(needs);
    }

    /** With which requests it is done. */
    private static final class Of {
        static final Set<AccessKind> FILES = Set.of(AccessKind.FILES);
        static final Set<AccessKind> INFORMATION = Set.of(AccessKind.INFORMATION);
        static final Set<AccessKind> BOTH = Set.of(AccessKind.values());
    }

    /** Whether it is done with such a request in that state. */
    public boolean goes(AccessKind kind, AccessState state) {
        return kinds.contains(kind) && from == state;
    }

    public AccessState from() {
        return from;
    }

    public AccessState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    /** Whether it is the supervisor's own: done by the one who asked, and nobody else. */
    public boolean ofRequester() {
        return permission == REQUEST_FILES;
    }

    public boolean ofAgency() {
        return permission == PROVIDE_FILES;
    }

    /** Whether it lets the supervisor have something: never one who must stand aside. */
    boolean grants() {
        return from == REQUESTED && (to == GIVEN || to == ANSWERED);
    }

    /** What has to be told with it. */
    public Set<AccessNeed> needs() {
        return needs;
    }
}
