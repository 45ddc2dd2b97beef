package org.mingjian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.supervision.DemandRow;
import org.mingjian.supervision.Demands;
import org.omnifaces.cdi.Param;

/** The supervision documents of one matter, on its page; a supervisor sees none. */
@Named
@RequestScoped
public class MatterDemandsPage {
    @Inject
    private Opinions opinions;

    @Inject
    private Demands demands;

    @Inject
    private CurrentUser current;

    @Inject
    @Param
    private @Nullable Long id;

    private List<DemandRow> rows = List.of();
    private boolean issuing;

    @PostConstruct
    void load() {
        if (!current.may(Permission.READ_ALL_OPINIONS) && !current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            return;
        }
        Optional<Opinion> opinion =
                Optional.ofNullable(id).flatMap(opinions::find).map(OpinionDetail::opinion);
        rows = opinion.map(demands::of).orElse(List.of());
        issuing = opinion.filter(demands::mayIssue).isPresent();
    }

    public List<DemandRow> getRows() {
        return rows;
    }

    /** Whether the one who asks may issue one. */
    public boolean isIssuing() {
        return issuing;
    }
}
