package org.mingjian.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mingjian.web.Refusals;

/**
 * Sees to it that a program gets a problem and never the page for people, even where the server itself says no. What
 * fails half-way is cut off: it must not look whole.
 */
@WebFilter("/api/v1/*")
public class ProblemFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new Saying(response));
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                Refusals.note(e);
                throw e;
            }
            response.resetBuffer();
            Problem.failed(e).write(response);
        }
    }

    /** An answer whose errors are problems. */
    private static final class Saying extends HttpServletResponseWrapper {
        Saying(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, @Nullable String message) {
            try {
                Problem.of(ProblemKind.of(status)).write((HttpServletResponse) getResponse());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
