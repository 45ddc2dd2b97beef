package org.mingjian.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Sessions;

/**
 * Knows who is signed in by the session, and asks the database at every request whether the account is still active and
 * which roles it has. Whoever is not signed in is led to the sign-in page, and back afterwards. Programs are known by
 * tokens, which the interface for programs asks for itself; to it a session is nothing.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final Set<String> OPEN = Set.of(
            "/login",
            "/login.xhtml",
            "/favicon.ico",
            "/error",
            "/error.xhtml",
            "/account/reset",
            "/account/reset.xhtml");

    @Inject
    private CurrentUser current;

    @Inject
    private ClientAddress addresses;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (RequestPath.isOfPrograms(request)) {
            return context.doNothing();
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(Session.LOGIN) instanceof String login) {
            if (Session.lives(session, request, clock.instant())
                    && current.become(login, addresses.of(request))
                    && Session.since(session, current.account().orElseThrow())
                    && isOpen(session, request)) {
                Set<String> roles = current.roles().stream().map(Enum::name).collect(Collectors.toSet());
                return context.notifyContainerAboutLogin(login, roles);
            }
            session.invalidate();
        }
        if (isOpen(request)) {
            return context.doNothing();
        }
        if (RequestPath.of(request).startsWith("/api/") && !asksForPage(request)) {
            return context.responseUnauthorized();
        }
        String expired = "POST".equals(request.getMethod()) ? "expired=true&" : "";
        return context.redirect(request.getContextPath() + "/login?" + expired + "to=" + wanted(request));
    }

    /** Whether nobody has ended the session from elsewhere; notes that it is in use. */
    private boolean isOpen(HttpSession session, HttpServletRequest request) {
        String key = Session.key(session);
        Optional<Instant> noted = sessions.lastNoted(key, current.account().orElseThrow());
        if (noted.filter(sessions::isNoteDue).isPresent() && !Session.renewsItself(request)) {
            sessions.note(key);
        }
        return noted.isPresent();
    }

    /** A person who follows the link of a download is led to the sign-in; a script is told by the status. */
    private static boolean asksForPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return OPEN.contains(path)
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/api/console/")
                || path.equals("/api/health");
    }

    /** A form tells by a field which matter its page is about. */
    private static String numbered(HttpServletRequest request) {
        boolean readable = "POST".equals(request.getMethod())
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        String id = readable ? request.getParameter("id") : null;
        return id == null ? "" : "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** The page asked for; where a form was sent, the page it stands on, which keeps what was typed. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString() == null ? numbered(request) : "?" + request.getQueryString();
        String page = RequestPath.of(request).equals("/signout") ? "/" : RequestPath.of(request) + query;
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
