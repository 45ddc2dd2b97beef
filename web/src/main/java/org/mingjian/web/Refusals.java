package org.mingjian.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NotPermitted;
import org.mingjian.batch.JobRefusal;
import org.mingjian.kernel.Rejection;
import org.mingjian.web.access.RequestPath;
import org.mingjian.web.api.Problem;

/**
 * Says no in JSON: one line in Chinese; of our own mistakes only a number that stands in the log. Programs are told
 * more.
 */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final Show SHOW = new Show();
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int FAILED = 500;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser current;

    @Override
    public Response toResponse(Throwable failure) {
        if (RequestPath.isOfPrograms(request)) {
            return Problem.answer(failure, current.roles());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return answer(UNPROCESSABLE, rejection.text());
            }
            if (cause instanceof JobRefusal refusal) {
                return answer(CONFLICT, SHOW.text("job.refusal." + refusal.reason()));
            }
            if (cause instanceof NotPermitted) {
                return answer(FORBIDDEN, SHOW.text("error.403"));
            }
        }
        if (failure instanceof WebApplicationException web) {
            return answer(web.getResponse().getStatus(), SHOW.text("error.request"));
        }
        return answer(FAILED, SHOW.text("error.500.number", note(failure)));
    }

    /** Writes a failure to the log under a number that people can tell. */
    public static String note(Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "failure " + number, failure);
        return number;
    }

    private static Response answer(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("message", message).build())
                .build();
    }
}
