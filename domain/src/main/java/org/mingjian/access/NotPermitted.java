package org.mingjian.access;

/** Somebody asked for a use case that none of their roles allows. */
public final class NotPermitted extends RuntimeException {
    private final Permission permission;

    NotPermitted(String who, Permission permission) {
        super(who + " lacks " + permission);
        this.permission = permission;
    }

    /** What would have been needed. */
    public Permission permission() {
        return permission;
    }
}
