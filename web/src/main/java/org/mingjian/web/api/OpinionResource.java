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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.mingjian.opinion.LedgerTold;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.Particulars;
import org.mingjian.web.opinion.OpinionList;

/** The matters that the account behind the token may see, for programs. */
@Path("v1/opinions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpinionResource {
    private static final String SNAPSHOT = "snapshot";
    private static final String METRIC = "metric";

    @Inject
    private OpinionList list;

    @Inject
    private Opinions opinions;

    @GET
    public Response list(@Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        for (String part : List.of(SNAPSHOT, METRIC, "span", "by", "line")) {
            if (asked.containsKey(part) && !(asked.containsKey(SNAPSHOT) && asked.containsKey(METRIC))) {
                throw new Problem.Malformed(part, "figure");
            }
        }
        return Answers.page(list, uri, row -> fields(row, opinions.namesSubmitters()));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id, @Context Request request) {
        return Answers.one(request, fields(opinions.find(id).orElseThrow(NotFoundException::new)));
    }

    /** Without the field for those who may not know who submitted it. */
    private static Fields fields(OpinionRow row, boolean named) {
        Fields fields = new Fields()
                .number("id", row.id())
                .text("number", row.number())
                .text("title", row.title())
                .text("agency", row.agency())
                .code("state", row.state())
                .moment("submittedAt", row.submittedAt())
                .moment("registeredAt", row.registeredAt())
                .moment("concludedAt", row.concludedAt())
                .day("dueOn", row.dueOn())
                .flag("dueProvisional", row.dueProvisional())
                .text("problemKind", row.problemKind())
                .text("source", row.source());
        return named ? fields.text("submitter", row.submitter()) : fields;
    }

    private static Fields fields(OpinionDetail detail) {
        Opinion opinion = detail.opinion();
        Optional<LedgerTold> told = Optional.ofNullable(opinion.told());
        Optional<Particulars> particulars = Optional.ofNullable(opinion.particulars());
        Fields fields = new Fields()
                .number("id", opinion.id())
                .text("number", opinion.externalNumber())
                .text("title", opinion.title())
                .text("content", opinion.content())
                .number("agencyId", opinion.agencyId())
                .text("agency", detail.agency())
                .code("state", opinion.state())
                .moment("submittedAt", opinion.submittedAt())
                .moment("registeredAt", opinion.registeredAt())
                .moment("concludedAt", opinion.concludedAt())
                .day("dueOn", opinion.dueOn())
                .flag("dueProvisional", opinion.dueProvisional())
                .text("problemKind", detail.problemKind())
                .text("domain", opinion.domainText())
                .code("type", particulars.map(Particulars::type).orElse(null))
                .text("request", particulars.map(Particulars::request).orElse(null))
                .day("happenedOn", particulars.map(Particulars::happenedOn).orElse(null))
                .text("place", particulars.map(Particulars::place).orElse(null))
                .code("actKind", particulars.map(Particulars::actKind).orElse(null))
                .text("outcome", told.map(LedgerTold::outcome).orElse(null))
                .text("agencyReply", told.map(LedgerTold::agencyReply).orElse(null))
                .moment("repliedAt", told.map(LedgerTold::repliedAt).orElse(null))
                .text("source", detail.source())
                .list(
                        "steps",
                        opinion.steps(),
                        step -> new Fields()
                                .code("state", step.state())
                                .moment("at", step.at())
                                .moment("until", step.until()));
        return detail.submittersNamed()
                ? fields.text("submitter", detail.submitter()).text("supervisor", detail.supervisor())
                : fields;
    }
}
