package org.mingjian.tenure;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A certified officer of the bureau was entered. */
record OfficerEntered(CertifiedOfficer officer) implements DomainEvent {
    @Override
    public String subject() {
        return "officer:" + officer.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "name",
                officer.name(),
                "certificate",
                officer.certificateNumber(),
                "validFrom",
                officer.validFrom().toString(),
                "validTo",
                officer.validTo().toString());
    }
}
