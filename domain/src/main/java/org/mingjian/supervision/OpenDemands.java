package org.mingjian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.Hindrance;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;

/**
 * The bureau does not let go of a matter, be it concluded or withdrawn, as long as one of its supervision documents
 * waits for its report to be accepted or for its review. Nothing is issued afterwards; so a review that is applied for
 * later keeps no supervisor from rating the outcome.
 *
 * @article 8(2)
 */
@ApplicationScoped
class OpenDemands implements Hindrance {
    @Inject
    private Demands demands;

    @Override
    public Optional<Rejection> of(DeedKind kind, Opinion opinion) {
        OpinionState to = kind.to();
        boolean letsGo = opinion.state().open() && to != null && !to.open();
        return letsGo && demands.all(opinion).stream().anyMatch(Demand::open)
                ? Optional.of(new Rejection(DemandRule.MATTER_HAS_OPEN_DEMAND))
                : Optional.empty();
    }
}
