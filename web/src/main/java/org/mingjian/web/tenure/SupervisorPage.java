package org.mingjian.web.tenure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Texts;
import org.mingjian.tenure.SupervisorRow;
import org.mingjian.tenure.SupervisorRows;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** One supervisor: who she is, from when to when, and what was entered of her. */
@Named
@RequestScoped
public class SupervisorPage {
    @Inject
    private SupervisorRows supervisors;

    @Inject
    private AuditTrail trail;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable SupervisorRow supervisor;

    @PostConstruct
    void load() {
        supervisor = Outcome.orMissing(Optional.ofNullable(id).flatMap(supervisors::find));
    }

    /** Absent where there is no such supervisor. */
    public @Nullable SupervisorRow getSupervisor() {
        return supervisor;
    }

    /** What was entered of her, the newest first. */
    public List<AuditEntry> getEntries() {
        List<AuditEntry> entries = new ArrayList<>(trail.about("supervisor:" + id));
        Collections.reverse(entries);
        return entries;
    }

    public String action(AuditEntry entry) {
        return Texts.ofEvent(entry.action());
    }
}
