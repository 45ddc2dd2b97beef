package org.mingjian.archive;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Everything there is of a matter was put into a package. */
public record PackageMade(MatterPackage made) implements DomainEvent {
    @Override
    public String subject() {
        return "opinion:" + made.opinionId();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "number",
                made.number(),
                "files",
                made.files(),
                "sha256",
                made.document().hex());
    }
}
