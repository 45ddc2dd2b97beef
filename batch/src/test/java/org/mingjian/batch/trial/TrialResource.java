package org.mingjian.batch.trial;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.batch.JobName;
import org.mingjian.batch.JobRefusal;
import org.mingjian.batch.Jobs;

/** Lets a test drive a server in another process. */
@Path("")
@RequestScoped
public class TrialResource {
    @ApplicationPath("")
    public static class Root extends Application {}

    @Inject
    private Jobs jobs;

    @Inject
    private Trouble trouble;

    @Inject
    private CurrentUser user;

    @PostConstruct
    void signIn() {
        user.becomeTask("trial", "localhost");
    }

    @GET
    public String ready() {
        return "ready";
    }

    @POST
    @Path("start/{job}")
    public long start(@PathParam("job") String job) {
        return jobs.start(new JobName(job), Map.of());
    }

    @POST
    @Path("restart/{execution}")
    public Response restart(@PathParam("execution") long execution) {
        try {
            return Response.ok(jobs.restart(execution)).build();
        } catch (JobRefusal refusal) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(refusal.reason().name())
                    .build();
        }
    }

    @POST
    @Path("slowness/{milliseconds}")
    public String slowness(@PathParam("milliseconds") long milliseconds) {
        trouble.slowness(milliseconds);
        return "";
    }
}
