package org.mingjian.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
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
    private static final int LONGEST_USER = 200;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String user = user(context.getHeaderString("X-Mingjian-User"));
        if (!holdsToken(context.getHeaderString("Authorization")) || user.isEmpty()) {
            context.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
            return;
        }
        current.becomeConsole(user, request.getRemoteAddr());
    }

    /** The operating system's user, percent-encoded in the header; empty where it is none. */
    private static String user(@Nullable String header) {
        if (header == null || header.length() > LONGEST_USER || !header.matches("[\\w.@%+-]+")) {
            return "";
        }
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    private static boolean holdsToken(@Nullable String header) {
        String token = System.getProperty("mingjian.console.token", "");
        return !token.isEmpty()
                && header != null
                && MessageDigest.isEqual(
                        (BEARER + token).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }
}
