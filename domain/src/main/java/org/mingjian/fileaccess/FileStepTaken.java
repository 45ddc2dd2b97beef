package org.mingjian.fileaccess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Something was done with a request. */
public record FileStepTaken(
        long requestId,
        String number,
        long supervisorId,
        long agencyId,
        AccessDeed deed,
        AccessState to,
        Map<String, ?> after)
        implements DomainEvent {
    static FileStepTaken of(FileRequest request, StepForm form, List<Long> files) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("number", request.number());
        after.put("deed", form.deed().name());
        after.put("state", request.state().name());
        after.put("words", form.words());
        if (form.reason() != null) {
            after.put("reason", form.reason().name());
        }
        if (!files.isEmpty()) {
            after.put("attachments", files);
            after.put("level", form.level().name());
        }
        return new FileStepTaken(
                request.id(),
                request.number(),
                request.supervisorId(),
                request.agencyId(),
                form.deed(),
                request.state(),
                after);
    }

    @Override
    public String subject() {
        return "file_request:" + requestId;
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("state", deed.from().name());
    }
}
