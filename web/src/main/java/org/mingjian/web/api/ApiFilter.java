package org.mingjian.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.ApiTokens;
import org.mingjian.kernel.Sha256;
import org.mingjian.web.access.ClientAddress;
import org.mingjian.web.access.RequestPath;

/** Lets in whoever holds a token and asks no more often than allowed, and acts for her from there on. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ApiFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"mingjian\"";

    @Inject
    private ApiTokens tokens;

    @Inject
    private RateLimits limits;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!RequestPath.isOfPrograms(request)) {
            return;
        }
        String token = token(context.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            refuse(context, CHALLENGE);
            return;
        }
        String key = Sha256.of(token).hex();
        String address = addresses.of(request);
        Duration left = limits.left(key, address);
        if (left.isZero()) {
            if (!tokens.become(token, address)) {
                limits.fail(key, address);
                refuse(context, CHALLENGE + ", error=\"invalid_token\"");
                return;
            }
            left = limits.take(key);
        }
        if (!left.isZero()) {
            context.abortWith(Problem.of(ProblemKind.TOO_MANY_REQUESTS)
                    .builder()
                    .header(HttpHeaders.RETRY_AFTER, left.toSeconds() + 1)
                    .build());
        }
    }

    private static String token(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
    }

    private static void refuse(ContainerRequestContext context, String challenge) {
        context.abortWith(Problem.of(ProblemKind.UNAUTHORIZED)
                .builder()
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build());
    }
}
