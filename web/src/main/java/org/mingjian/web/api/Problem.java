package org.mingjian.web.api;

import static java.util.Map.entry;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjian.access.ApiScope;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.batch.JobRefusal;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Refusals;
import org.mingjian.web.Show;

/**
 * Says no to a program: {@code application/problem+json} (RFC 9457), in Chinese for the person behind it.
 *
 * @param detail what to do
 * @param more members beside the standard ones
 */
public record Problem(ProblemKind kind, String detail, Map<String, String> more) {
    static final String TYPE = "application/problem+json;charset=UTF-8";

    private static final Show SHOW = new Show();
    private static final int FAILED = 500;

    /** Which part of a request a rule is about, where it is about one. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("PERIOD_UNKNOWN", "period"),
            entry("PERIOD_NOT_BEGUN", "period"),
            entry("SOURCE_UNKNOWN", "source"),
            entry("SOURCE_NAME_BLANK", "source"),
            entry("MAPPING_INVALID", "mapping"),
            entry("NUMBER_UNMAPPED", "mapping"),
            entry("TITLE_UNMAPPED", "mapping"),
            entry("SUBMITTED_UNMAPPED", "mapping"),
            entry("AGENCY_UNMAPPED", "mapping"),
            entry("PATTERN_INVALID", "mapping"),
            entry("DATE_FORMATS_MISSING", "mapping"),
            entry("DATE_FORMAT_INVALID", "mapping"));

    /** A problem of which no more is to be said than what it is. */
    static Problem of(ProblemKind kind) {
        return new Problem(kind, SHOW.text("api.problem." + kind + ".help"), Map.of());
    }

    /** A part of the request that is not as the description of the interface has it. */
    static Problem of(String field, String detail) {
        return new Problem(ProblemKind.MALFORMED, detail, Map.of("field", field));
    }

    /**
     * What a failure is to the program that asked.
     *
     * @param roles those of the account behind the token
     */
    public static Response answer(Throwable failure, Set<Role> roles) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return malformed.problem().response();
            }
            if (cause instanceof Rejection rejection) {
                return of(rejection).response();
            }
            if (cause instanceof JobRefusal refusal) {
                return new Problem(
                                ProblemKind.CONFLICT,
                                SHOW.text("job.refusal." + refusal.reason()),
                                Map.of("reason", refusal.reason().name()))
                        .response();
            }
            if (cause instanceof NotPermitted refused) {
                return of(refused, roles).response();
            }
        }
        return failure instanceof WebApplicationException web
                        && web.getResponse().getStatus() != FAILED
                ? of(web)
                : failed(failure).response();
    }

    /** A mistake of our own, of which only a number is told. */
    static Problem failed(Throwable failure) {
        return new Problem(ProblemKind.FAILED, SHOW.text("error.500.number", Refusals.note(failure)), Map.of());
    }

    private static Problem of(Rejection rejection) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("rule", rejection.rule().name());
        if (!rejection.rule().article().isEmpty()) {
            more.put("article", rejection.rule().article());
        }
        Optional.ofNullable(FIELDS.get(rejection.rule().name())).ifPresent(field -> more.put("field", field));
        return new Problem(ProblemKind.REJECTED, rejection.text(), more);
    }

    private static Problem of(NotPermitted refused, Set<Role> roles) {
        return ApiScope.lacking(refused.permission(), roles)
                .map(scope -> new Problem(
                        ProblemKind.SCOPE_MISSING,
                        SHOW.text("api.scope.missing", Texts.of(scope), scope.word()),
                        Map.of("scope", scope.word())))
                .orElseGet(() -> of(ProblemKind.NOT_PERMITTED));
    }

    private static Response of(WebApplicationException web) {
        Response.ResponseBuilder answer =
                of(ProblemKind.of(web.getResponse().getStatus())).builder();
        String allowed = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }

    Response response() {
        return builder().build();
    }

    Response.ResponseBuilder builder() {
        return Response.status(kind.status()).type(TYPE).entity(json());
    }

    /** Answers past JAX-RS. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(TYPE);
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }

    private String json() {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "/help/api#" + kind.anchor())
                .add("title", SHOW.text("api.problem." + kind))
                .add("status", kind.status())
                .add("detail", detail);
        more.forEach(body::add);
        return body.build().toString();
    }

    /** Says that a part of the request is not as it should be. */
    static final class Malformed extends RuntimeException {
        private final transient Problem problem;

        Malformed(String field, String key, Object... facts) {
            super(field);
            this.problem = of(field, SHOW.text("api.malformed." + key, facts));
        }

        Problem problem() {
            return problem;
        }
    }
}
