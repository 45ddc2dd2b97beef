package org.mingjian.evidence;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A file was added to a form. Its name is not told: it may say who submitted the matter. */
public record AttachmentUploaded(long attachmentId, Map<String, ?> after) implements DomainEvent {
    AttachmentUploaded(Attachment attachment) {
        this(
                attachment.id(),
                Map.of(
                        "sha256", attachment.document().hex(),
                        "kind", attachment.kind().name(),
                        "size", attachment.size()));
    }

    @Override
    public String subject() {
        return "attachment:" + attachmentId;
    }
}
