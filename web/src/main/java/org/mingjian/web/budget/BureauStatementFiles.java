package org.mingjian.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mingjian.budget.BureauStatement;
import org.mingjian.budget.Reconciliations;
import org.mingjian.kernel.Sha256;
import org.mingjian.web.Download;

/** The finance bureau's spreadsheets, as they came. */
@Path("bureau-statements/{id}/file")
@RequestScoped
public class BureauStatementFiles {
    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Download download;

    @GET
    public Response file(@PathParam("id") long id) {
        BureauStatement statement = reconciliations.find(id).orElseThrow(NotFoundException::new);
        Sha256 document = statement.document();
        if (document == null) {
            throw new NotFoundException();
        }
        return download.of(document, MediaType.APPLICATION_OCTET_STREAM, statement.fileName(), false);
    }
}
