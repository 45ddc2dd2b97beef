package org.mingjian.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshots;
import org.mingjian.web.Download;
import org.mingjian.web.Show;

/** The files of a report: the PDF as it was filed, the figures as they were frozen. */
@Path("reports/{id}")
@RequestScoped
public class ReportFiles {
    /** The media type of a text. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private Reports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Download download;

    @Inject
    private MakingReports making;

    @Inject
    private Show show;

    @GET
    @Path("pdf")
    public Response pdf(@PathParam("id") long id) {
        Report report = report(id);
        return download.of(
                report.document(),
                "application/pdf",
                show.text("report.file", report.title(), report.versionNumber()),
                true);
    }

    @GET
    @Path("figures")
    public Response figures(@PathParam("id") long id) {
        Report report = report(id);
        String name = show.text("report.figures.file", report.title(), report.versionNumber());
        return Response.ok(snapshots.get(report.snapshotId()).json(), MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .header("Content-Disposition", Download.disposition(name, false))
                .build();
    }

    @GET
    @Path("docx")
    public Response docx(@PathParam("id") long id) {
        Report report = report(id);
        StreamingOutput body = out -> making.write(report, out);
        return attachment(body, DOCX, "report.docx.file", report);
    }

    @GET
    @Path("tables")
    public Response tables(@PathParam("id") long id) {
        Report report = report(id);
        StreamingOutput body = out -> making.tabulate(report, out);
        return attachment(body, Download.XLSX, "report.tables.file", report);
    }

    private Response attachment(StreamingOutput body, String type, String name, Report report) {
        String file = show.text(name, report.title(), report.versionNumber());
        return Response.ok(body, type)
                .header("Content-Disposition", Download.disposition(file, false))
                .build();
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(NotFoundException::new);
    }
}
