package org.mingjian.web.api;

import java.util.Locale;
import java.util.stream.Stream;

/** What can be wrong with a request, as programs tell one from another. */
public enum ProblemKind {
    MALFORMED(400),
    UNAUTHORIZED(401),
    /** The token has not the scope. */
    SCOPE_MISSING(403),
    /** The account has not the permission. */
    NOT_PERMITTED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    MEDIA_TYPE_UNSUPPORTED(415),
    /** A rule of the regulation or of good order says no. */
    REJECTED(422),
    TOO_MANY_REQUESTS(429),
    FAILED(500);

    private static final int SERVER = 500;

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Its name in links. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status says where nothing more is known. */
    static ProblemKind of(int status) {
        return Stream.of(values())
                .filter(kind -> kind.status == status && kind != SCOPE_MISSING)
                .findFirst()
                .orElse(status < SERVER ? MALFORMED : FAILED);
    }
}
