package org.mingjian.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;

/**
 * Lets in whoever holds the console's token, which only the operating-system user that runs the server can read, and
 * acts for her from there on. Without a token from the launcher nobody is let in.
 */
@Provider
@Console
public class ConsoleFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String user = context.getHeaderString("X-Mingjian-User");
        if (!holdsToken(context.getHeaderString("Authorization")) || user == null || !user.matches("[\\w.@-]{1,64}")) {
            context.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
            return;
        }
        current.becomeConsole(user, request.getRemoteAddr());
    }

    private static boolean holdsToken(@Nullable String header) {
        String token = System.getProperty("mingjian.console.token", "");
        return !token.isEmpty()
                && header != null
                && MessageDigest.isEqual(
                        (BEARER + token).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }
}
