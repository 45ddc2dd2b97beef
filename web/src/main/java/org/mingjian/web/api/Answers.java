package org.mingjian.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Sha256;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The forms in which programs get what they ask for. */
final class Answers {
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";
    private static final long USUAL = 50;
    private static final int ACCEPTED = 202;

    private Answers() {}

    /** A page of a list of the portal, and the way to the next one. */
    static <T> Response page(Listed<T> list, UriInfo uri, Function<T, Fields> fields) {
        Query query = Query.of(uri);
        Query asked = query.without(CURSOR, LIMIT);
        Query placed = Optional.ofNullable(uri.getQueryParameters().getFirst(CURSOR))
                .map(cursor -> asked.at(Cursor.read(list.name(), asked, cursor)))
                .orElse(asked);
        Page<T> page = list.page(placed, query.number(LIMIT).orElse(USUAL).intValue());
        Keyset next = page.next();
        String cursor = next == null ? null : Cursor.write(list.name(), asked, next);
        Response.ResponseBuilder answer = Response.ok(
                new Fields()
                        .list("items", page.rows(), fields)
                        .text("next", cursor)
                        .toString(),
                JSON);
        return (cursor == null ? answer : answer.header("Link", link(uri, cursor))).build();
    }

    private static String link(UriInfo uri, String cursor) {
        URI asked = uri.getRequestUri();
        String query = ("&" + Objects.requireNonNullElse(asked.getRawQuery(), "")).replaceAll("&cursor=[^&]*|&$", "");
        return "<" + asked.getRawPath() + "?" + (query + "&cursor=" + cursor).substring(1) + ">; rel=\"next\"";
    }

    /** One thing; nothing where the program has it as it is. */
    static Response one(Request request, Fields fields) {
        String json = fields.toString();
        return unless(
                request,
                new EntityTag(Sha256.of(json).hex()),
                () -> Response.ok(json, JSON).build());
    }

    /** What a tag stands for; nothing where the program has it. */
    static Response unless(Request request, EntityTag tag, Supplier<Response> answer) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known == null
                ? Response.fromResponse(answer.get()).tag(tag).build()
                : known.tag(tag).build();
    }

    /** What was begun, and where to see how far it is. */
    static Response begun(String path, Fields fields) {
        return Response.status(ACCEPTED)
                .type(JSON)
                .location(URI.create(path))
                .entity(fields.toString())
                .build();
    }
}
