package org.mingjian.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.desk.ArrangingLists;
import org.mingjian.desk.Desks;
import org.mingjian.desk.SavedView;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.web.Download;
import org.mingjian.web.Show;

/** What a list does beside showing itself: is exported, and arranged by each account for itself. */
@Path("lists/{list}")
@RequestScoped
public class ListResource {
    private static final String ID = "id";
    private static final String PICKED = "picked";

    @Inject
    private Lists lists;

    @Inject
    private Export export;

    @Inject
    private ArrangingLists arranging;

    @Inject
    private Desks desks;

    @Inject
    private Show show;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Context
    private UriInfo uri;

    @PathParam("list")
    private String name;

    /** Injected by the server. */
    @SuppressWarnings("NullAway.Init")
    public ListResource() {}

    /** The rows as a file; with {@code picked} only those whose ids are named. */
    @GET
    @Path("export.{format:xlsx|csv}")
    public Response export(@PathParam("format") String ending, @QueryParam(ID) List<String> ids) throws IOException {
        Listed<?> list = list();
        Format format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        Query query = query();
        Optional<Set<Long>> picked = query.text(PICKED)
                .map(yes -> ids.stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()));
        String file = show.text("list.file", show.text("nav." + name), DistrictTime.today(clock), ending);
        return Response.ok(export.write(list, query.without(PICKED, ID), format, picked), format.type())
                .header("Content-Disposition", Download.disposition(file, false))
                .build();
    }

    /** Chooses the columns; none for the usual ones. */
    @POST
    @Path("columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("column") List<String> columns) {
        arranging.choose(name, list().columns(query()).keys(columns));
        return back(query().without(Query.VIEW).parts());
    }

    /** Keeps what the list shows under a name. */
    @POST
    @Path("views")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@FormParam("name") String title) {
        Query query = query().without(Query.VIEW, Query.PLACE);
        List<String> columns = Lists.keys(list(), query(), desks.of(name));
        SavedView view =
                arranging.keep(name, Optional.ofNullable(title).orElse(""), Pager.encode(query.parts()), columns);
        Map<String, String> parts = new LinkedHashMap<>(query.parts());
        parts.put(Query.VIEW, view.id().toString());
        return back(parts);
    }

    @POST
    @Path("views/{view}/drop")
    public Response drop(@PathParam("view") long view) {
        arranging.drop(view);
        return back(Map.of());
    }

    private Listed<?> list() {
        return lists.named(name).orElseThrow(NotFoundException::new);
    }

    private Query query() {
        return Query.of(uri);
    }

    private Response back(Map<String, String> parts) {
        list();
        return Response.seeOther(URI.create(Pager.link(request.getContextPath() + "/" + name + "/list", parts)))
                .build();
    }
}
