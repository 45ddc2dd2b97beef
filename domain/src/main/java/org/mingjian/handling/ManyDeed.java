package org.mingjian.handling;

import org.jspecify.annotations.Nullable;
import org.mingjian.access.Permission;
import org.mingjian.opinion.OpinionState;

/**
 * What is done with several matters at once.
 *
 * @article 8(2)
 */
public enum ManyDeed {
    REGISTER(OpinionState.SUBMITTED, Permission.REGISTER_OPINIONS, null),
    ACCEPT(OpinionState.REGISTERED, Permission.DECIDE_OPINIONS, DeedKind.ACCEPT),
    ASSIGN(OpinionState.ACCEPTED, Permission.ASSIGN_OPINIONS, DeedKind.ASSIGN);

    private final OpinionState from;
    private final Permission permission;
    private final @Nullable DeedKind kind;

    ManyDeed(OpinionState from, Permission permission, @Nullable DeedKind kind) {
        this.from = from;
        this.permission = permission;
        this.kind = kind;
    }

    /** In which state matters wait for it. */
    public OpinionState from() {
        return from;
    }

    public Permission permission() {
        return permission;
    }

    /** As which deed it is done with each of them; absent where matters are only registered. */
    @Nullable
    DeedKind kind() {
        return kind;
    }
}
