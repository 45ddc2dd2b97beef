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

/** The supervision documents of one matter, on its page; a supervisor is told only that they are there. */
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
    private List<Demands.Known> known = List.of();
    private boolean issuing;

    @PostConstruct
    void load() {
        Optional<Opinion> opinion =
                Optional.ofNullable(id).flatMap(opinions::find).map(OpinionDetail::opinion);
        if (current.may(Permission.READ_ALL_OPINIONS) || current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            rows = opinion.map(demands::of).orElse(List.of());
            issuing = opinion.filter(demands::mayIssue).isPresent();
        } else {
            known = opinion.map(demands::known).orElse(List.of());
        }
    }

    public List<DemandRow> getRows() {
        return rows;
    }

    /** Those of one's own matter, of which no more is told. */
    public List<Demands.Known> getKnown() {
        return known;
    }

    /** Whether the one who asks may issue one. */
    public boolean isIssuing() {
        return issuing;
    }
}
