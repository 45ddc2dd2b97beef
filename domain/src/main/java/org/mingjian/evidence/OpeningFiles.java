package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/**
 * Opens files to be handed out or shown: without the place where a photograph was taken and whatever else says who made
 * it. What is stored stays as it came.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class OpeningFiles {
    @Inject
    private EntityManager entities;

    @Inject
    private Attachments attachments;

    @Inject
    private DocumentStore documents;

    @Inject
    private Pdfs pdfs;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** A file that may be read now. */
    public record Opened(String name, FileKind kind, boolean sensitive, Sha256 document) {}

    /** Opens a file to be handed out; nothing where the one who asks may not see it. */
    @Transactional
    public Optional<Opened> handOut(long id) {
        requireReading();
        Optional<AttachmentRow> row = attachments.find(id);
        if (row.filter(AttachmentRow::sensitive).isPresent()) {
            throw new Rejection(EvidenceRule.NOT_HANDED_OUT);
        }
        return row.map(this::opened);
    }

    /** Opens a file to show a page of it; whoever looks at a sensitive one is written down. */
    @Transactional
    public Optional<Opened> show(long id, int page) {
        requireReading();
        Optional<AttachmentRow> row = attachments.find(id).filter(found -> page >= 1 && page <= found.pages());
        row.filter(AttachmentRow::sensitive)
                .ifPresent(found -> happened.fire(new AttachmentViewed(id, found.opinionId(), page)));
        return row.map(this::opened);
    }

    /** Opens a file for the small picture of its first page; nothing for a sensitive one. */
    public Optional<Opened> glance(long id) {
        requireReading();
        return attachments
                .find(id)
                .filter(found -> found.shown() && !found.sensitive())
                .map(this::opened);
    }

    private void requireReading() {
        current.requireAny(
                Permission.READ_ALL_OPINIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_OWN_OPINIONS);
    }

    private Opened opened(AttachmentRow row) {
        return new Opened(
                row.name(),
                row.kind(),
                row.sensitive(),
                entities.find(Attachment.class, row.id()).document());
    }

    /** Writes a file that was opened, stripped; streamed, never the whole of it in memory. */
    public void write(Opened opened, OutputStream out) throws IOException {
        try (InputStream in = documents.open(opened.document())) {
            FileKind kind = opened.kind();
            if (kind.isPhotograph()) {
                Stripping.strip(kind, in, out);
            } else if (kind == FileKind.PDF) {
                pdfs.strip(in, out);
            } else {
                in.transferTo(out);
            }
        }
    }
}
