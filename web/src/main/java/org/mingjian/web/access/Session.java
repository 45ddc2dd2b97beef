package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingjian.access.User;

/**
 * The signed-in person's session; holds nothing but the login, the password it was opened with (as the moment that it
 * was chosen) and when something was last done in it.
 */
@RequestScoped
class Session {
    static final String LOGIN = "mingjian.login";

    /** Sent with what a page asks for by itself while it is only being looked at. */
    private static final String LIVE = "live=1";

    private static final String PASSWORD = "mingjian.password";
    private static final String SEEN = "mingjian.seen";
    private static final Duration IDLE = Duration.ofMinutes(30);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Begins a session under a new identifier, whatever there was before. */
    void begin(User user) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(LOGIN, user.login());
        session.setAttribute(PASSWORD, user.passwordChangedAt());
        session.setAttribute(SEEN, clock.instant());
    }

    /** Goes on under a password just chosen; all other sessions of the account end. */
    void renew(User user) {
        request.getSession().setAttribute(PASSWORD, user.passwordChangedAt());
    }

    /** Whether somebody did something within 30 minutes; a page that renews itself does not count. */
    static boolean lives(HttpSession session, HttpServletRequest request, Instant now) {
        if (!(session.getAttribute(SEEN) instanceof Instant seen)
                || Duration.between(seen, now).compareTo(IDLE) >= 0) {
            return false;
        }
        if (request.getQueryString() == null || !request.getQueryString().contains(LIVE)) {
            session.setAttribute(SEEN, now);
        }
        return true;
    }

    /** Whether the session was opened with the password that still holds. */
    static boolean since(HttpSession session, User user) {
        return user.passwordChangedAt().equals(session.getAttribute(PASSWORD));
    }
}
