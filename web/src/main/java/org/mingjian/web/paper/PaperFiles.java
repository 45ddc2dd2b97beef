package org.mingjian.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.mingjian.paper.ExplainingDeadlines;
import org.mingjian.paper.Paper;
import org.mingjian.paper.Papers;
import org.mingjian.paper.PrintingFileAccess;
import org.mingjian.web.Download;
import org.mingjian.web.Show;
import org.mingjian.web.report.ReportFiles;

/** The files of official documents, for those who may read them. */
@Path("papers")
@RequestScoped
public class PaperFiles {
    private static final String PDF = "application/pdf";

    @Inject
    private Papers papers;

    @Inject
    private ExplainingDeadlines explaining;

    @Inject
    private PrintingFileAccess printing;

    @Inject
    private Download download;

    @Inject
    private Show show;

    @GET
    @Path("{id: \\d+}/pdf")
    public Response pdf(@PathParam("id") long id) {
        Paper paper = paper(id);
        return download.of(paper.pdf(), PDF, show.text("paper.file", paper.fileName()), true);
    }

    @GET
    @Path("{id: \\d+}/docx")
    public Response docx(@PathParam("id") long id) {
        Paper paper = paper(id);
        return download.of(paper.docx(), ReportFiles.DOCX, show.text("paper.docx.file", paper.fileName()), false);
    }

    @GET
    @Path("deadlines/{matter: \\d+}/{id: \\d+}")
    public Response deadline(@PathParam("matter") long matter, @PathParam("id") long id) {
        byte[] pdf = explaining.pdf(matter, id).orElseThrow(NotFoundException::new);
        return printed(pdf, show.text("paper.deadline.file"));
    }

    /** A request to consult files with what was decided on it. */
    @GET
    @Path("requests/{id: \\d+}")
    public Response request(@PathParam("id") long id) {
        byte[] pdf = printing.request(id).orElseThrow(NotFoundException::new);
        return printed(pdf, show.text("access.paper.file", id));
    }

    /** Who looked at files, from one day to another. */
    @GET
    @Path("looks")
    public Response looks(@QueryParam("from") String from, @QueryParam("to") String to) {
        return printed(printing.register(day(from), day(to)), show.text("access.looks.file", from, to));
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
    }

    private static Response printed(byte[] pdf, String name) {
        return Response.ok(pdf, PDF)
                .header("Content-Disposition", Download.disposition(name, true))
                .build();
    }

    private Paper paper(long id) {
        return papers.find(id).orElseThrow(NotFoundException::new);
    }
}
