package org.mingjian.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Exact totals, fetched by a list's page once its rows are shown: counting costs more than a page of rows. */
@Path("totals/{list}")
@RequestScoped
public class Totals {
    @Inject
    private Lists lists;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String total(@PathParam("list") String name, @Context UriInfo uri) {
        Countable list = lists.named(name)
                .filter(Countable.class::isInstance)
                .map(Countable.class::cast)
                .orElseThrow(NotFoundException::new);
        return String.valueOf(list.total(Query.of(uri)));
    }
}
