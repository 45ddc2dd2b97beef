package org.mingjian.fileaccess;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A supervisor has asked to consult files, or to be told something, and declared that nothing keeps her from it. */
public record FilesRequested(long requestId, String number, long supervisorId, Map<String, ?> after)
        implements DomainEvent {
    FilesRequested(FileRequest request) {
        this(
                request.id(),
                request.number(),
                request.supervisorId(),
                Map.of(
                        "number",
                        request.number(),
                        "kind",
                        request.kind().name(),
                        "agency",
                        request.agencyId(),
                        "what",
                        request.what(),
                        "purpose",
                        request.purpose()));
    }

    @Override
    public String subject() {
        return "file_request:" + requestId;
    }
}
