package org.mingjian.web.agency;

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
import org.mingjian.opinion.AgencyDetail;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** One agency: what it is, whom it belongs to, what became of it. */
@Named
@RequestScoped
public class AgencyPage {
    @Inject
    private AgencyRows agencies;

    @Inject
    private AuditTrail trail;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable AgencyDetail detail;

    @PostConstruct
    void load() {
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(agencies::find));
    }

    /** Absent where there is no such agency. */
    public @Nullable AgencyDetail getDetail() {
        return detail;
    }

    /** What was entered of it, the newest first. */
    public List<AuditEntry> getEntries() {
        List<AuditEntry> entries = new ArrayList<>(trail.about("agency:" + id));
        Collections.reverse(entries);
        return entries;
    }

    public String action(AuditEntry entry) {
        return Texts.ofEvent(entry.action());
    }
}
