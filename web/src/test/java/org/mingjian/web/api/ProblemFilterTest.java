package org.mingjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of an answer to a program that fails. */
class ProblemFilterTest {
    private static final FilterChain FAILING = (request, response) -> {
        throw new IllegalStateException("half-way");
    };

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void a_failure_before_anything_was_sent_is_a_problem() throws Exception {
        new ProblemFilter().doFilter(request(), response(false), FAILING);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("\"status\":500");
    }

    @Test
    void a_failure_half_way_cuts_the_answer_off() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new ProblemFilter().doFilter(request(), response(true), FAILING));
        assertThat(written.size()).isZero();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ProblemFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpServletResponse response(boolean committed) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "isCommitted" -> committed;
                    case "getOutputStream" -> output();
                    default -> null;
                });
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                written.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
    }
}
