package org.mingjian.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;

/**
 * Stands before every page: whoever must change her password gets nowhere else, nothing personal stays in caches, and
 * browsers are told to run only scripts of ours.
 */
@WebFilter("/*")
public class GateFilter extends HttpFilter {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** What the server mounts into every application; it is nobody's business here. */
    private static final Pattern OF_THE_SERVER = Pattern.compile("/(metrics|openapi|health)(/.*)?");

    @Inject
    private CurrentUser current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (OF_THE_SERVER.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Cache-Control", RequestPath.isOfPrograms(request) ? "private, no-cache" : "no-store");
            boolean mustChange =
                    current.account().filter(User::mustChangePassword).isPresent();
            if (mustChange && !path.equals("/account/password") && !path.equals("/signout")) {
                response.sendRedirect(request.getContextPath() + "/account/password");
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
