package org.mingjian.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.evidence.FileKind;
import org.mingjian.evidence.OpeningFiles;
import org.mingjian.evidence.StagedFile;
import org.mingjian.evidence.Uploading;
import org.mingjian.web.Download;
import org.mingjian.web.FileSize;
import org.mingjian.web.Show;
import org.mingjian.web.opinion.DraftResource;

/**
 * Takes files for forms that are open, and shows and hands out those of matters. What goes out can do nothing in a
 * browser: its type is one of few, never guessed, and no page may run in it.
 */
@Path("attachments")
@RequestScoped
public class AttachmentResource {
    private static final int SMALL = 240;
    private static final int LARGE = 1600;

    @Inject
    private Uploading uploading;

    @Inject
    private OpeningFiles opening;

    @Inject
    private Pictures pictures;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Show show;

    /** Adds a file, which is the body as it is, to a form; streamed. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject add(
            @QueryParam("form") @Nullable String form,
            @QueryParam("name") @DefaultValue("") String name,
            InputStream content) {
        if (form == null || !DraftResource.isKey(form)) {
            throw new BadRequestException();
        }
        StagedFile file = uploading.add(form, name, content);
        return Json.createObjectBuilder()
                .add("id", file.id())
                .add("name", file.name())
                .add("size", FileSize.of(file.size()))
                .build();
    }

    @POST
    @Path("{id}/take-out")
    public void takeOut(@PathParam("id") long id) {
        uploading.takeOut(id, show.text("file.takenOut"));
    }

    @GET
    @Path("{id}/file")
    public Response file(@PathParam("id") long id) {
        OpeningFiles.Opened opened = opening.handOut(id).orElseThrow(NotFoundException::new);
        return Harmless.answer(streamed(opened), opened.kind().mediaType())
                .header("Content-Disposition", Download.disposition(opened.name(), false))
                .build();
    }

    @GET
    @Path("{id}/picture")
    public Response picture(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        return shown(opening.show(id, page), page, LARGE);
    }

    @GET
    @Path("{id}/thumb")
    public Response thumb(@PathParam("id") long id) throws IOException {
        return shown(opening.glance(id), 1, SMALL);
    }

    private Response shown(Optional<OpeningFiles.Opened> found, int page, int longest) throws IOException {
        OpeningFiles.Opened opened = found.orElseThrow(NotFoundException::new);
        boolean sensitive = opened.sensitive();
        Optional<byte[]> picture = pictures.of(opened, page, longest, sensitive ? viewer() : "");
        if (picture.isPresent()) {
            return Harmless.answer(picture.get(), FileKind.JPEG.mediaType()).build();
        }
        if (sensitive) {
            throw new NotFoundException();
        }
        return Harmless.answer(streamed(opened), opened.kind().mediaType()).build();
    }

    /** What stands across everything that is only looked at: who looked, and when. */
    private String viewer() {
        String name = current.account().map(User::name).orElse("");
        return show.text("file.watermark", name, show.minute(clock.instant()));
    }

    private StreamingOutput streamed(OpeningFiles.Opened opened) {
        return out -> opening.write(opened, out);
    }
}
