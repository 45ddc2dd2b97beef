package org.mingjian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long a session lasts. */
class SessionTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final Map<String, Object> attributes = new HashMap<>(Map.of("mingjian.seen", NINE));
    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, values) -> switch (method.getName()) {
                case "getAttribute" -> attributes.get(values[0]);
                case "setAttribute" -> attributes.put((String) values[0], values[1]);
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private boolean livesAfter(Duration time, @Nullable String query) {
        return Session.lives(session, asking(query), NINE.plus(time));
    }

    private HttpServletRequest asking(@Nullable String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, values) -> {
                    if (method.getName().equals("getQueryString")) {
                        return query;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void thirty_minutes_without_a_click_end_it() {
        assertThat(livesAfter(Duration.ofMinutes(30).minusSeconds(1), null)).isTrue();
        attributes.put("mingjian.seen", NINE);
        assertThat(livesAfter(Duration.ofMinutes(30), null)).isFalse();
    }

    @Test
    void a_click_begins_the_thirty_minutes_anew() {
        assertThat(livesAfter(Duration.ofMinutes(20), "id=1")).isTrue();
        assertThat(livesAfter(Duration.ofMinutes(40), null)).isTrue();
    }

    @Test
    void a_page_that_renews_itself_keeps_no_session_alive() {
        assertThat(livesAfter(Duration.ofMinutes(20), "id=1&live=1")).isTrue();
        assertThat(livesAfter(Duration.ofMinutes(29), "id=1&live=1")).isTrue();
        assertThat(livesAfter(Duration.ofMinutes(31), "id=1&live=1")).isFalse();
    }
}
