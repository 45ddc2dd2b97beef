package org.mingjian.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Sha256;

/** Hands stored documents out, streamed. */
@ApplicationScoped
public class Download {
    /** The media type of a spreadsheet. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DocumentStore documents;

    /**
     * A document under a name.
     *
     * @param inline whether the browser may show it instead of saving it
     */
    public Response of(Sha256 document, String type, String name, boolean inline) {
        StreamingOutput body = out -> {
            try (InputStream in = documents.open(document)) {
                in.transferTo(out);
            }
        };
        return Response.ok(body, type)
                .header("Content-Disposition", disposition(name, inline))
                .build();
    }

    /** What tells a browser under which name to save a file, or to show it. */
    public static String disposition(String name, boolean inline) {
        return (inline ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
