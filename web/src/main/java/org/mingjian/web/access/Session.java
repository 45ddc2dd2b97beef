package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.mingjian.access.User;

/** The signed-in person's session; holds nothing but the login. */
@RequestScoped
class Session {
    static final String LOGIN = "mingjian.login";

    @Inject
    private HttpServletRequest request;

    /** Begins a session under a new identifier, whatever there was before. */
    void begin(User user) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(LOGIN, user.login());
    }
}
