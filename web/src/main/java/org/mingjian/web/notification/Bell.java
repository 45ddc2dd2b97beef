package org.mingjian.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mingjian.notification.Notifications;
import org.mingjian.web.Show;

/** How many notifications are unread, for the top of every page: asked once a request. */
@Named
@RequestScoped
public class Bell {
    @Inject
    private Notifications notifications;

    @Inject
    private Show show;

    private @Nullable Long unread;

    /** Whether there is anything unread. */
    public boolean isRinging() {
        return unread() > 0;
    }

    /** The number as it is shown: 99+ where there are more. */
    public String getUnread() {
        long count = unread();
        return count > Notifications.COUNTED ? Notifications.COUNTED + "+" : Long.toString(count);
    }

    /** The same in words, for those who listen. */
    public String getSaid() {
        return isRinging() ? show.text("bell.unread", getUnread()) : show.text("bell.none");
    }

    private long unread() {
        if (unread == null) {
            unread = notifications.unread();
        }
        return unread;
    }
}
