package org.mingjian.notification;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Sql;

/** Which notifications are asked for; what is absent does not narrow. */
public record NotificationFilter(@Nullable NotificationKind kind, boolean unreadOnly) {
    void narrow(Sql sql) {
        if (kind != null) {
            sql.add("and n.kind = ?", kind);
        }
        if (unreadOnly) {
            sql.add("and n.read_at is null");
        }
    }
}
