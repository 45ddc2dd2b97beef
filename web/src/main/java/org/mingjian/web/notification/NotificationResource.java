package org.mingjian.web.notification;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;

/** Opens a notification's subject, and marks notifications as read. */
@Path("notifications")
@RequestScoped
public class NotificationResource {
    @Inject
    private Notifications notifications;

    @Context
    private HttpServletRequest request;

    /** Injected by the server. */
    @SuppressWarnings("NullAway.Init")
    public NotificationResource() {}

    /** Leads to what it tells of; it is read then. */
    @GET
    @Path("{id:\\d+}")
    public Response open(@PathParam("id") long id) {
        return notifications
                .open(id)
                .map(NotificationRow::subject)
                .map(subject -> to(Subjects.path(subject)))
                .orElseThrow(NotFoundException::new);
    }

    /** Marks those with these numbers. */
    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@FormParam("id") List<String> ids) {
        notifications.read(
                ids.stream().flatMap(id -> Subjects.number(id).stream()).toList());
        return to("/notifications/list");
    }

    @POST
    @Path("read-all")
    public Response readAll() {
        notifications.readAll();
        return to("/notifications/list");
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(request.getContextPath() + path)).build();
    }
}
