package org.mingjian.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an account does not want to be told, and how long it keeps what it has read.
 *
 * @param keptDays one of {@link #KEPT_DAYS}
 */
public record NotificationChoice(Set<NotificationKind> unwanted, int keptDays) {
    /** Never less than 90: as long as a term's end is told once, it must be known that it was told. */
    public static final List<Integer> KEPT_DAYS = List.of(90, 180, 365);

    static final int USUALLY_KEPT_DAYS = 90;

    public NotificationChoice {
        if (unwanted.stream().anyMatch(NotificationKind::duty) || !KEPT_DAYS.contains(keptDays)) {
            throw new IllegalArgumentException("cannot be chosen: " + unwanted + ", " + keptDays);
        }
        unwanted = Set.copyOf(unwanted);
    }

    /** Of whoever has chosen nothing. */
    static NotificationChoice usual() {
        return new NotificationChoice(EnumSet.noneOf(NotificationKind.class), USUALLY_KEPT_DAYS);
    }
}
