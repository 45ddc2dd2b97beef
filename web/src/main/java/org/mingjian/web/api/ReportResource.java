package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.report.Report;
import org.mingjian.report.ReportKind;
import org.mingjian.report.ReportRow;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Snapshots;
import org.mingjian.web.Actors;
import org.mingjian.web.Download;
import org.mingjian.web.report.ReportFiles;
import org.mingjian.web.report.ReportList;

/** The reports with their figures and files, and new ones to be made, for programs. */
@Path("v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportResource {
    @Inject
    private ReportList list;

    @Inject
    private Reports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private ReportFiles files;

    @Inject
    private MakingReports making;

    @Inject
    private Actors actors;

    @GET
    public Response list(@Context UriInfo uri) {
        return Answers.page(list, uri, this::fields);
    }

    /** Starts a run that makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(String body) {
        JsonObject asked = read(body);
        Set<String> unknown = new TreeSet<>(asked.keySet());
        unknown.removeAll(Set.of("period", "source"));
        if (!unknown.isEmpty()) {
            String first = unknown.iterator().next();
            throw new Problem.Malformed(first, "unknown", first);
        }
        String period = text(asked, "period");
        long run = making.start(period == null ? "" : period, text(asked, "source"));
        return Answers.begun("/api/v1/runs/" + run, new Fields().number("run", run));
    }

    private static JsonObject read(String body) {
        try (JsonReader reader = CanonicalJson.reader(body)) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
    }

    private static @Nullable String text(JsonObject asked, String name) {
        if (!asked.containsKey(name) || asked.isNull(name)) {
            return null;
        }
        if (asked.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new Problem.Malformed(name, "text", name);
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id, @Context Request request) {
        Report report = report(id);
        Snapshot snapshot = snapshots.get(report.snapshotId());
        return Answers.one(
                request,
                new Fields()
                        .number("id", report.id())
                        .text("period", report.period().toString())
                        .text("periodName", report.period().label())
                        .text("reportKind", report.kind().name())
                        .text(
                                "source",
                                report.kind() == ReportKind.SEMIANNUAL
                                        ? snapshot.figures().source()
                                        : null)
                        .number("version", (long) report.versionNumber())
                        .moment("madeAt", report.madeAt())
                        .text("madeBy", actors.name(report.madeBy()))
                        .moment("signedAt", report.signedAt())
                        .number("snapshot", snapshot.id())
                        .moment("frozenAt", snapshot.frozenAt())
                        .text("figuresSha256", snapshot.sha256().hex())
                        .text("pdfSha256", report.document().hex()));
    }

    private Fields fields(ReportRow row) {
        return new Fields()
                .number("id", row.id())
                .text("period", row.period().toString())
                .text("periodName", row.period().label())
                .text("reportKind", row.kind().name())
                .text("source", row.source())
                .number("version", (long) row.version())
                .moment("madeAt", row.madeAt())
                .text("madeBy", actors.name(row.madeBy()))
                .moment("signedAt", row.signedAt());
    }

    /** The figures, byte for byte as they were frozen. */
    @GET
    @Path("{id}/figures")
    public Response figures(@PathParam("id") long id, @Context Request request) {
        Snapshot snapshot = snapshots.get(report(id).snapshotId());
        return Answers.unless(request, new EntityTag(snapshot.sha256().hex()), () -> files.figures(id));
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") long id, @Context Request request) {
        return Answers.unless(request, new EntityTag(report(id).document().hex()), () -> files.pdf(id));
    }

    @GET
    @Path("{id}/docx")
    @Produces(ReportFiles.DOCX)
    public Response docx(@PathParam("id") long id, @Context Request request) {
        return Answers.unless(request, written(report(id)), () -> files.docx(id));
    }

    @GET
    @Path("{id}/xlsx")
    @Produces(Download.XLSX)
    public Response xlsx(@PathParam("id") long id, @Context Request request) {
        return Answers.unless(request, written(report(id)), () -> files.tables(id));
    }

    /** Weak: these files are written anew each time, of the same figures, but not byte for byte the same. */
    private static EntityTag written(Report report) {
        return new EntityTag(report.document().hex(), true);
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(NotFoundException::new);
    }
}
