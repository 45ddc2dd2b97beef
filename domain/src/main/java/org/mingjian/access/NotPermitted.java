package org.mingjian.access;

/** Somebody asked for a use case that none of their roles allows. */
public final class NotPermitted extends RuntimeException {
    NotPermitted(String who, Permission permission) {
        super(who + " lacks " + permission);
    }
}
