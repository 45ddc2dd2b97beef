package org.mingjian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.opinion.AgencyDetail;
import org.mingjian.opinion.AgencyRow;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.agency.AgencyList;

/** The agencies, for programs. */
@Path("v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AgencyResource {
    @Inject
    private AgencyList list;

    @Inject
    private AgencyRows agencies;

    @GET
    public Response list(@Context UriInfo uri) {
        return Answers.page(list, uri, AgencyResource::fields);
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id, @Context Request request) {
        return Answers.one(request, fields(agencies.find(id).orElseThrow(NotFoundException::new)));
    }

    private static Fields fields(AgencyRow row) {
        return new Fields()
                .number("id", row.id())
                .text("name", row.name())
                .code("kind", row.kind())
                .number("matters", row.matters())
                .number("open", row.open());
    }

    private static Fields fields(AgencyDetail detail) {
        Agency agency = detail.agency();
        return new Fields()
                .number("id", agency.id())
                .text("name", agency.name())
                .code("kind", agency.kind())
                .number("matters", detail.matters())
                .number("open", detail.open())
                .text("shortName", agency.shortName())
                .text("uscc", Objects.toString(agency.uscc(), null))
                .text("townCode", agency.townCode())
                .number("parentId", id(detail.parent()))
                .number("successorId", id(detail.successor()))
                .list(
                        "predecessors",
                        detail.predecessors(),
                        former -> new Fields().number("id", former.id()).text("name", former.name()))
                .day("validFrom", agency.validFrom())
                .day("validTo", agency.validTo());
    }

    private static @Nullable Long id(@Nullable AgencyChoice choice) {
        return Optional.ofNullable(choice).map(AgencyChoice::id).orElse(null);
    }
}
