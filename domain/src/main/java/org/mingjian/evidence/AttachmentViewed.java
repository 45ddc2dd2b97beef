package org.mingjian.evidence;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody has looked at a page of a sensitive file. */
public record AttachmentViewed(long attachmentId, long opinionId, int page) implements DomainEvent {
    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("attachment", attachmentId, "page", page);
    }
}
