package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.Stage;
import org.mingjian.batch.StepRun;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.report.Report;
import org.mingjian.web.Show;

/** How far a job is, for programs that wait for it. */
@Path("v1/runs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RunResource {
    @Inject
    private Jobs jobs;

    @Inject
    private MakingReports making;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    /** The run, or the last one that has taken its work up. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id, @Context Request request) {
        current.require(
                Permission.READ_RUNS,
                jobs.run(id).orElseThrow(NotFoundException::new).startedBy());
        JobRun run = jobs.newestOf(id).orElseThrow(NotFoundException::new);
        Stage stage = run.stage();
        return Answers.one(
                request,
                new Fields()
                        .number("id", run.execution())
                        .text("job", run.job().value())
                        .text("jobName", show.text(run.job().key()))
                        .text("status", run.status().name())
                        .text("statusName", show.text("job.status." + run.status()))
                        .flag("running", run.status().isRunning())
                        .moment("createdAt", run.created())
                        .moment("endedAt", run.ended())
                        .text(
                                "stage",
                                stage == null ? null : show.text(run.job().key(stage.step())))
                        .number("done", stage == null ? null : Long.valueOf(stage.done()))
                        .number("total", stage == null ? null : stage.total())
                        .text("failure", run.failure())
                        .number("import", number(run.parameters().get("import")))
                        .number("report", report(run))
                        .list("steps", jobs.steps(run.execution()), step -> step(run, step)));
    }

    private Fields step(JobRun run, StepRun step) {
        return new Fields()
                .text("name", show.text(run.job().key(step.name())))
                .text("status", step.status().name())
                .text("statusName", show.text("job.status." + step.status()))
                .moment("startedAt", step.started())
                .moment("endedAt", step.ended());
    }

    private static @Nullable Long number(@Nullable String parameter) {
        return parameter == null ? null : Long.valueOf(parameter);
    }

    /** The report it filed, for those who may read reports. */
    private @Nullable Long report(JobRun run) {
        return current.may(Permission.READ_REPORTS)
                ? making.filedBy(run).map(Report::id).orElse(null)
                : null;
    }
}
