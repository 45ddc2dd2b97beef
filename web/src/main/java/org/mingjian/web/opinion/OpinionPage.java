package org.mingjian.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** One matter with its whole history. */
@Named
@RequestScoped
public class OpinionPage {
    @Inject
    private Opinions opinions;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable OpinionDetail detail;

    @PostConstruct
    void load() {
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(opinions::find));
    }

    /** Absent where there is none, or none for the one who asks. */
    public @Nullable OpinionDetail getDetail() {
        return detail;
    }

    /** What ledgers have changed in it; for the bureau only. */
    public List<AuditEntry> getChanges() {
        return detail != null && current.may(Permission.READ_ALL_OPINIONS)
                ? trail.about("opinion:" + detail.opinion().id())
                : List.of();
    }
}
