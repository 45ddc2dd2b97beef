package org.mingjian.web.obstruction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.mingjian.evidence.OpeningFiles;
import org.mingjian.obstruction.Obstructions;
import org.mingjian.web.Download;
import org.mingjian.web.evidence.Harmless;

/** Hands out what a supervisor has added to a refusal she recorded. */
@Path("proofs")
@RequestScoped
public class ProofResource {
    @Inject
    private Obstructions obstructions;

    @Inject
    private OpeningFiles opening;

    @GET
    @Path("{id}/file")
    public Response file(@PathParam("id") long id) {
        OpeningFiles.Opened opened = obstructions.open(id).orElseThrow(NotFoundException::new);
        StreamingOutput content = out -> opening.write(opened, out);
        return Harmless.answer(content, opened.kind().mediaType())
                .header("Content-Disposition", Download.disposition(opened.name(), false))
                .build();
    }
}
