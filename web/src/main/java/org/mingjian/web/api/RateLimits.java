package org.mingjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How often a program may ask (setting {@code mingjian.api.rate}, a minute), and how often an address may come with
 * what is no token. An address that has come too often still gets in with a token that this node knows.
 */
@ApplicationScoped
class RateLimits {
    private static final int FAILURES = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private Clock clock;

    private final Rate tokens = new Rate(Integer.getInteger("mingjian.api.rate", 120), Duration.ofMinutes(1));
    private final Rate failures = new Rate(FAILURES, WINDOW);

    /** How long to wait before a token from an address is even looked at; zero for now. */
    Duration left(String token, String address) {
        return tokens.knows(token) ? tokens.left(token, clock.instant()) : failures.left(address, clock.instant());
    }

    /** Counts a request with a token that holds. */
    Duration take(String token) {
        return tokens.take(token, clock.instant());
    }

    /** Counts a request with what is no token, or none any more. */
    void fail(String token, String address) {
        tokens.forget(token);
        failures.take(address, clock.instant());
    }
}
