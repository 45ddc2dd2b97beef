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
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;

/**
 * Knows who is signed in by the session, and asks the database at every request whether the account is still active and
 * which roles it has. Whoever is not signed in is led to the sign-in page, and back afterwards.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final Set<String> OPEN = Set.of("/login", "/login.xhtml", "/favicon.ico", "/error", "/error.xhtml");

    @Inject
    private CurrentUser current;

    @Inject
    private ClientAddress addresses;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(Session.LOGIN) instanceof String login) {
            if (current.become(login, addresses.of(request))) {
                Set<String> roles = current.account().map(User::roles).orElse(Set.of()).stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());
                return context.notifyContainerAboutLogin(login, roles);
            }
            session.invalidate();
        }
        if (isOpen(request)) {
            return context.doNothing();
        }
        if (path(request).startsWith("/api/")) {
            return context.responseUnauthorized();
        }
        return context.redirect(request.getContextPath() + "/login?to=" + wanted(request));
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return OPEN.contains(path)
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/api/console/")
                || path.equals("/api/health");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String wanted(HttpServletRequest request) {
        String path = "GET".equals(request.getMethod()) ? path(request) : "/";
        String query = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
