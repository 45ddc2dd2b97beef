package org.mingjian.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.web.Download;
import org.mingjian.web.Show;

/** The spreadsheet of an import's rejected rows. */
@Path("imports/{id}/rejects")
@RequestScoped
public class ImportFiles {
    @Inject
    private Imports imports;

    @Inject
    private Download download;

    @Inject
    private Show show;

    @GET
    public Response rejects(@PathParam("id") long id) {
        ImportRow row = imports.find(id).orElseThrow(NotFoundException::new);
        Sha256 rejects = imports.get(id).rejects();
        if (rejects == null) {
            throw new NotFoundException();
        }
        return download.of(rejects, Download.XLSX, show.text("import.rejects.file", row.source(), row.id()), false);
    }
}
