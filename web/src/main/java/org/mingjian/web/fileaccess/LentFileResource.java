package org.mingjian.web.fileaccess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.evidence.FileKind;
import org.mingjian.evidence.OpeningFiles;
import org.mingjian.fileaccess.ConsultingFiles;
import org.mingjian.web.Download;
import org.mingjian.web.Show;
import org.mingjian.web.evidence.Harmless;
import org.mingjian.web.evidence.Pictures;

/** Shows files that were provided, each page under who looks and when; hands out those that are not sensitive. */
@Path("files")
@RequestScoped
public class LentFileResource {
    private static final int LARGE = 1600;

    @Inject
    private ConsultingFiles consulting;

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

    @GET
    @Path("{id}/file")
    public Response file(@PathParam("id") long id) {
        OpeningFiles.Opened opened = consulting.handOut(id).orElseThrow(NotFoundException::new);
        StreamingOutput content = out -> opening.write(opened, out);
        return Harmless.answer(content, opened.kind().mediaType())
                .header("Content-Disposition", Download.disposition(opened.name(), false))
                .build();
    }

    @GET
    @Path("{id}/picture")
    public Response picture(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        OpeningFiles.Opened opened = consulting.show(id, page).orElseThrow(NotFoundException::new);
        String viewer =
                show.text("file.watermark", current.account().map(User::name).orElse(""), show.minute(clock.instant()));
        byte[] picture = pictures.of(opened, page, LARGE, viewer).orElseThrow(NotFoundException::new);
        return Harmless.answer(picture, FileKind.JPEG.mediaType())
                .header("Cache-Control", "no-store")
                .build();
    }
}
