package org.mingjian.evidence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** A wrong file was struck out by the one who brought it. */
public record AttachmentStruck(long attachmentId, @Nullable Long opinionId, Map<String, ?> after)
        implements DomainEvent {
    AttachmentStruck(Attachment attachment, String reason) {
        this(
                attachment.id(),
                attachment.opinionId(),
                Map.of(
                        "attachment",
                        attachment.id(),
                        "reason",
                        reason,
                        "sha256",
                        attachment.document().hex()));
    }

    @Override
    public String subject() {
        return opinionId == null ? "attachment:" + attachmentId : "opinion:" + opinionId;
    }
}
