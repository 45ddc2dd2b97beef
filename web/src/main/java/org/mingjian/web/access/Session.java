package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingjian.access.Sessions;
import org.mingjian.access.User;

/**
 * The signed-in person's session; holds nothing but the login, the key that the open sessions know it by, the password
 * it was opened with (as the moment that it was chosen) and when something was last done in it.
 */
@RequestScoped
class Session {
    static final String LOGIN = "mingjian.login";

    /** Sent with what a page asks for by itself while it is only being looked at. */
    private static final String LIVE = "live=1";

    private static final String KEY = "mingjian.key";
    private static final String PASSWORD = "mingjian.password";
    private static final String SEEN = "mingjian.seen";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress addresses;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    /** Begins a session under a new identifier, whatever there was before. */
    void begin(User user) {
        end();
        HttpSession session = request.getSession(true);
        session.setAttribute(LOGIN, user.login());
        session.setAttribute(KEY, sessions.open(user, addresses.of(request)));
        session.setAttribute(PASSWORD, user.passwordChangedAt());
        session.setAttribute(SEEN, clock.instant());
    }

    /** Goes on under a password just chosen; all other sessions of the account end. */
    void renew(User user) {
        request.getSession().setAttribute(PASSWORD, user.passwordChangedAt());
        sessions.endOthers(key());
    }

    /** Ends the session of this request, where there is one. */
    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            String key = key(session);
            if (!key.isEmpty()) {
                sessions.end(key);
            }
            session.invalidate();
        }
    }

    /** The key of this request's session. */
    String key() {
        return key(request.getSession());
    }

    static String key(HttpSession session) {
        return session.getAttribute(KEY) instanceof String key ? key : "";
    }

    /** Whether somebody did something within 30 minutes; a page that renews itself does not count. */
    static boolean lives(HttpSession session, HttpServletRequest request, Instant now) {
        if (!(session.getAttribute(SEEN) instanceof Instant seen)
                || Duration.between(seen, now).compareTo(Sessions.IDLE) >= 0) {
            return false;
        }
        if (!renewsItself(request)) {
            session.setAttribute(SEEN, now);
        }
        return true;
    }

    /** Whether a page asks by itself. */
    static boolean renewsItself(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains(LIVE);
    }

    /** Whether the session was opened with the password that still holds. */
    static boolean since(HttpSession session, User user) {
        return user.passwordChangedAt().equals(session.getAttribute(PASSWORD));
    }
}
