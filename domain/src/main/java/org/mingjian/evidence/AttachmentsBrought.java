package org.mingjian.evidence;

import java.util.List;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** The files of a form have become part of a matter. */
public record AttachmentsBrought(long opinionId, Map<String, ?> after) implements DomainEvent {
    AttachmentsBrought(Origin origin, List<Attachment> files) {
        this(
                origin.opinionId(),
                Map.of(
                        "side",
                        origin.side().name(),
                        "attachments",
                        files.stream().map(Attachment::id).toList(),
                        "sha256",
                        files.stream().map(file -> file.document().hex()).toList()));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
