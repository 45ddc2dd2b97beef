package org.mingjian.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.agency.Agencies;
import org.mingjian.opinion.ActKind;
import org.mingjian.opinion.EnforcementDomain;
import org.mingjian.opinion.KeepingDrafts;
import org.mingjian.opinion.OpenForm;
import org.mingjian.opinion.OpinionDraft;
import org.mingjian.opinion.OpinionType;
import org.mingjian.opinion.ProblemKinds;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Query;

/** Keeps a form while somebody writes in it, and deletes drafts. */
@Path("drafts/{key}")
@RequestScoped
public class DraftResource {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private KeepingDrafts drafts;

    @Inject
    private Agencies agencies;

    @Inject
    private ProblemKinds kinds;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    @PathParam("key")
    private String key;

    /** Injected by the server. */
    @SuppressWarnings("NullAway.Init")
    public DraftResource() {}

    /** Whether a text can name a form. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Keeps the fields as they are; answers with the version to go on from. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject keep() {
        Query query = Query.of(request.getParameterMap());
        OpinionDraft draft = drafts.keep(
                new OpenForm(
                        key(),
                        query.number("version").map(Long::intValue).orElse(0),
                        query.text("window").filter(DraftResource::isKey).orElseThrow(BadRequestException::new)),
                input(query).draft(agencies, kinds, supervisors));
        return Json.createObjectBuilder()
                .add("version", draft.version())
                .add("said", show.text("opinion.draft.keptAt", show.minute(draft.keptAt())))
                .build();
    }

    private OpinionInput input(Query query) {
        OpinionInput input = new OpinionInput();
        input.setType(query.code("type", OpinionType.class).orElse(null));
        input.setAgency(text("agency"));
        input.setTitle(text("title"));
        input.setFacts(text("facts"));
        input.setRequest(text("request"));
        input.setHappenedOn(query.day("happenedOn").orElse(null));
        input.setPlace(text("place"));
        input.setProblemKind(text("problemKind"));
        input.setDomain(query.code("domain", EnforcementDomain.class).orElse(null));
        input.setActKind(query.code("actKind", ActKind.class).orElse(null));
        input.setConfidential(query.text("confidential").isPresent());
        input.setSupervisor(query.number("supervisor").orElse(null));
        input.setParty(text("party"));
        input.setPartyUscc(text("partyUscc"));
        input.setReceivedOn(query.day("receivedOn").orElse(null));
        return input;
    }

    /** Of any length, unlike what a link asks. */
    private String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    @POST
    @Path("drop")
    public Response drop() {
        drafts.drop(key());
        return Response.seeOther(URI.create(request.getContextPath() + "/opinions/list"))
                .build();
    }

    private String key() {
        if (!isKey(key)) {
            throw new NotFoundException();
        }
        return key;
    }
}
