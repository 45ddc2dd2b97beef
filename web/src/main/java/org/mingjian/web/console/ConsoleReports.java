package org.mingjian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.mingjian.access.NewAccount;
import org.mingjian.access.OpeningAccounts;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.demo.Demonstration;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshots;
import org.mingjian.web.Download;

/** Reports, the demonstration district and the first accounts, from the console. */
@Path("console")
@Console
@RequestScoped
public class ConsoleReports {
    @Inject
    private MakingReports making;

    @Inject
    private Reports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Jobs jobs;

    @Inject
    private Demonstration demonstration;

    @Inject
    private OpeningAccounts accounts;

    @Inject
    private Download download;

    @Inject
    private Clock clock;

    @GET
    @Path("ping")
    public JsonObject ping() {
        return Json.createObjectBuilder().add("status", "UP").build();
    }

    @POST
    @Path("accounts/first")
    public JsonObject first() {
        return Json.createObjectBuilder().add("created", json(accounts.first())).build();
    }

    @POST
    @Path("demo")
    public JsonObject demonstrate() {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("execution", demonstration.load())
                .add("accounts", json(demonstration.accounts()));
        HalfYear last = HalfYear.lastComplete(DistrictTime.today(clock));
        answer.add("period", last.toString());
        reports.newest(last)
                .ifPresentOrElse(report -> answer.add("report", report.id()), () -> answer.addNull("report"));
        return answer.build();
    }

    /** The reports on the demonstration's years that are over, in the background. */
    @POST
    @Path("demo/years")
    public JsonObject report() {
        return Json.createObjectBuilder().add("started", demonstration.report()).build();
    }

    @POST
    @Path("reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject run(JsonObject asked) {
        String source = asked.isNull("source") ? null : asked.getString("source", null);
        return Json.createObjectBuilder()
                .add("execution", making.start(asked.getString("period"), source))
                .build();
    }

    @GET
    @Path("runs/{execution}")
    public JsonObject show(@PathParam("execution") long execution) {
        JobRun run = jobs.newestOf(execution).orElseThrow(NotFoundException::new);
        JsonObjectBuilder json = RunJson.of(run);
        making.filedBy(run).ifPresentOrElse(report -> json.add("report", report.id()), () -> json.addNull("report"));
        return json.build();
    }

    @GET
    @Path("reports/{id}/pdf")
    public Response pdf(@PathParam("id") long id) {
        return download.of(report(id).document(), "application/pdf", "report.pdf", false);
    }

    @GET
    @Path("reports/{id}/figures")
    public Response figures(@PathParam("id") long id) {
        return Response.ok(snapshots.get(report(id).snapshotId()).json(), MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .build();
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(NotFoundException::new);
    }

    private static JsonArrayBuilder json(List<NewAccount> created) {
        JsonArrayBuilder accounts = Json.createArrayBuilder();
        created.forEach(account -> accounts.add(Json.createObjectBuilder()
                .add("login", account.login())
                .add("name", account.name())
                .add("role", Texts.of(account.role()))
                .add("password", account.password())));
        return accounts;
    }
}
