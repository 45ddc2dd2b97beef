package org.mingjian.fileaccess;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody has looked at a page of a file that was provided, or has had it handed out: page 0. */
public record FileConsulted(long requestId, long attachmentId, int page) implements DomainEvent {
    @Override
    public String subject() {
        return "file_request:" + requestId;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("attachment", attachmentId, "page", page);
    }
}
