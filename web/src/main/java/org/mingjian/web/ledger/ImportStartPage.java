package org.mingjian.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.ledger.Mappings;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.util.Messages;

/** Bringing a ledger in: the file, its source, and the mapping, saved or from a file. */
@Named
@RequestScoped
public class ImportStartPage {
    @Inject
    private LedgerImports imports;

    @Inject
    private Mappings mappings;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable Part file;
    private @Nullable Part mappingFile;
    private String mapping = "";
    private String source = "";

    public void start() throws IOException {
        String definition = definition();
        if (definition.isBlank()) {
            Messages.addError("f:mapping", show.text("import.mapping.required"));
        }
        if (file == null || definition.isBlank()) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            long id = imports.start(content, file.getSubmittedFileName(), source, definition);
            Outcome.to("/imports/show?id=" + id);
        }
    }

    private String definition() throws IOException {
        if (mappingFile != null && mappingFile.getSize() > 0) {
            try (InputStream content = mappingFile.getInputStream()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return mappings.definition(mapping).orElse("");
    }

    public List<String> getMappings() {
        current.require(Permission.IMPORT_LEDGERS);
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
