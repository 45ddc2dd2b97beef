package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerCounts;
import org.mingjian.ledger.Mappings;
import org.mingjian.web.Actors;
import org.mingjian.web.Download;
import org.mingjian.web.ledger.ImportFiles;
import org.mingjian.web.ledger.ImportList;

/** The imports of ledgers, and new ones to be brought in, for programs. */
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportResource {
    @Inject
    private ImportList list;

    @Inject
    private Imports imports;

    @Inject
    private Mappings mappings;

    @Inject
    private LedgerImports ledgers;

    @Inject
    private ImportFiles files;

    @Inject
    private Actors actors;

    @GET
    public Response list(@Context UriInfo uri) {
        return Answers.page(list, uri, this::fields);
    }

    /**
     * Brings a ledger in, which is the body of the request, under a mapping that was saved: as it is when the file is
     * there, which may take long. A mapping that is not there is refused before that.
     */
    @POST
    @Consumes({"text/csv", Download.XLSX, "application/gzip", MediaType.APPLICATION_OCTET_STREAM})
    public Response start(
            @QueryParam("fileName") String fileName,
            @QueryParam("source") String source,
            @QueryParam("mapping") String mapping,
            InputStream content) {
        definition(mapping);
        Sha256 file = ledgers.store(content);
        long id = ledgers.start(file, fileName, source, definition(mapping));
        return Answers.begun("/api/v1/imports/" + id, fields(row(id)));
    }

    private String definition(String mapping) {
        return mappings.definition(mapping).orElseThrow(() -> new Problem.Malformed("mapping", "mapping", mapping));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id, @Context Request request) {
        return Answers.one(request, fields(row(id)));
    }

    /** The rows that did not go in, with the reasons. */
    @GET
    @Path("{id}/rejects")
    @Produces(Download.XLSX)
    public Response rejects(@PathParam("id") long id, @Context Request request) {
        row(id);
        Sha256 rejects = imports.get(id).rejects();
        if (rejects == null) {
            throw new NotFoundException();
        }
        return Answers.unless(request, new EntityTag(rejects.hex()), () -> files.rejects(id));
    }

    private Fields fields(ImportRow row) {
        LedgerCounts counts = row.counts();
        return new Fields()
                .number("id", row.id())
                .text("fileName", row.fileName())
                .text("source", row.source())
                .code("stage", row.stage())
                .number("run", row.execution())
                .number("read", counts.read())
                .number("created", counts.created())
                .number("updated", counts.updated())
                .number("unchanged", counts.unchanged())
                .number("rejected", counts.rejected())
                .flag("hasRejects", row.hasRejects())
                .text("askedBy", actors.name(row.askedBy()))
                .moment("askedAt", row.askedAt())
                .moment("finishedAt", row.finishedAt())
                .moment("undoneAt", row.undoneAt())
                .text("undoReason", row.undoReason());
    }

    private ImportRow row(long id) {
        return imports.find(id).orElseThrow(NotFoundException::new);
    }
}
