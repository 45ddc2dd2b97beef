package org.mingjian.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.ledger.LedgerSamples;
import org.mingjian.ledger.MappingDraft;
import org.mingjian.ledger.Mappings;
import org.mingjian.web.Outcome;

/** Where the work on a mapping begins: with a ledger, and perhaps with a mapping that is there. */
@Named
@RequestScoped
public class MappingStartPage {
    @Inject
    private LedgerSamples samples;

    @Inject
    private Mappings mappings;

    private @Nullable Part file;
    private @Nullable Part mappingFile;
    private String mapping = "";

    /** Stores the ledger and keeps the mapping that came with it; brings nothing in. */
    public void look() throws IOException {
        if (file == null) {
            return;
        }
        String chosen = mapping;
        if (mappingFile != null && mappingFile.getSize() > 0) {
            try (InputStream content = mappingFile.getInputStream()) {
                String definition = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                mappings.keep(definition);
                chosen = MappingDraft.of(definition).name();
            }
        }
        try (InputStream content = file.getInputStream()) {
            Outcome.to("/imports/mapping?document=" + samples.keep(content).hex() + "&file="
                    + encoded(file.getSubmittedFileName()) + "&mapping=" + encoded(chosen));
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The way to a mapping file. */
    public String fileOf(String name) {
        return "/api/mappings?name=" + encoded(name);
    }

    public List<String> getNames() {
        return mappings.names();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable Part getMappingFile() {
        return mappingFile;
    }

    public void setMappingFile(@Nullable Part mappingFile) {
        this.mappingFile = mappingFile;
    }

    public String getMapping() {
        return mapping;
    }

    public void setMapping(@Nullable String mapping) {
        this.mapping = mapping == null ? "" : mapping;
    }
}
