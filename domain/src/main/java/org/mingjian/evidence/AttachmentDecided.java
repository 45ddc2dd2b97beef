package org.mingjian.evidence;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** The bureau has decided who may see a file, and how carefully it is treated. */
public record AttachmentDecided(long opinionId, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {

    static Map<String, ?> facts(Attachment attachment) {
        return Map.of(
                "attachment",
                attachment.id(),
                "level",
                attachment.level().name(),
                "released",
                String.valueOf(attachment.released()));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
