package org.mingjian.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.ledger.TemplateWorkbook;
import org.mingjian.ledger.Mappings;
import org.mingjian.web.Download;
import org.mingjian.web.Show;

/** Mappings as files, and the empty ledger that the built-in one fits. */
@Path("mappings")
@RequestScoped
public class MappingFiles {
    @Inject
    private Mappings mappings;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @GET
    public Response mapping(@QueryParam("name") @DefaultValue("") String name) {
        String definition = mappings.definition(name).orElseThrow(NotFoundException::new);
        return Response.ok(definition, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", Download.disposition(show.text("mapping.file", name), false))
                .build();
    }

    @GET
    @Path("template")
    public Response template() {
        current.require(Permission.IMPORT_LEDGERS);
        StreamingOutput body = TemplateWorkbook::write;
        return Response.ok(body, Download.XLSX)
                .header("Content-Disposition", Download.disposition(show.text("mapping.template.file"), false))
                .build();
    }
}
