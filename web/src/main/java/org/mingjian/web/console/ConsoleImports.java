package org.mingjian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerCounts;
import org.mingjian.web.Download;

/** Bringing a ledger in from the console. */
@Path("console")
@Console
@RequestScoped
public class ConsoleImports {
    @Inject
    private CurrentUser current;

    @Inject
    private DocumentStore documents;

    @Inject
    private LedgerImports ledgers;

    @Inject
    private Imports imports;

    @Inject
    private Download download;

    @POST
    @Path("documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public JsonObject store(InputStream content) {
        current.require(Permission.IMPORT_LEDGERS);
        return Json.createObjectBuilder()
                .add("sha256", documents.store(content).sha256().hex())
                .build();
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject start(JsonObject asked) {
        long id = ledgers.start(
                new Sha256(asked.getString("document")),
                asked.getString("fileName"),
                asked.getString("source"),
                asked.getJsonObject("mapping").toString());
        return Json.createObjectBuilder()
                .add("import", id)
                .add("execution", run(row(id)).execution())
                .build();
    }

    @GET
    @Path("imports/{id}")
    public JsonObject show(@PathParam("id") long id) {
        ImportRow row = row(id);
        LedgerCounts counts = row.counts();
        return RunJson.of(run(row))
                .add("read", counts.read())
                .add("created", counts.created())
                .add("updated", counts.updated())
                .add("unchanged", counts.unchanged())
                .add("rejected", counts.rejected())
                .build();
    }

    @GET
    @Path("imports/{id}/rejects")
    public Response rejects(@PathParam("id") long id) {
        row(id);
        Sha256 rejects = imports.get(id).rejects();
        if (rejects == null) {
            throw new NotFoundException();
        }
        return download.of(rejects, Download.XLSX, "rejects.xlsx", false);
    }

    private ImportRow row(long id) {
        return imports.find(id).orElseThrow(NotFoundException::new);
    }

    private JobRun run(ImportRow row) {
        return ledgers.run(row).orElseThrow(NotFoundException::new);
    }
}
