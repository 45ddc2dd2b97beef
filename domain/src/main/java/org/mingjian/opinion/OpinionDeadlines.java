package org.mingjian.opinion;

import static java.util.stream.Collectors.toMap;
import static org.mingjian.deadline.DeadlineKind.DECIDE_ACCEPTANCE;
import static org.mingjian.deadline.DeadlineKind.REGISTER;
import static org.mingjian.deadline.DeadlineKind.WHOLE_HANDLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingjian.deadline.DeadlineMoved;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;

/**
 * Which deadlines run for a matter: to be registered (T1) as long as it is only submitted, to be decided on (T2) and
 * the whole handling (T8) from its registration on. The last day of T8 stands with the matter too: lists and figures go
 * by it.
 *
 * @article 8(2)
 */
@ApplicationScoped
class OpinionDeadlines {
    @Inject
    private EntityManager entities;

    @Inject
    private Deadlines deadlines;

    Terms terms() {
        return deadlines.terms();
    }

    void submitted(Opinion opinion) {
        deadlines.start(REGISTER, opinion.subject(), DistrictTime.day(opinion.submittedAt()));
    }

    void withdrawn(Opinion opinion) {
        deadlines.cancel(REGISTER, opinion.subject(), lastStep(opinion));
    }

    /** A matter that waited for it was registered. */
    void registered(Opinion opinion, Terms terms) {
        deadlines.done(REGISTER, opinion.subject(), lastStep(opinion));
        handling(opinion, terms);
    }

    /** Its whole handling runs, if it is open at all. */
    void handling(Opinion opinion, Terms terms) {
        if (opinion.state().handled()) {
            deadlines.start(WHOLE_HANDLING, opinion.subject(), start(opinion), terms);
            if (opinion.state() == OpinionState.REGISTERED && opinion.told() == null) {
                deadlines.start(DECIDE_ACCEPTANCE, opinion.subject(), start(opinion), terms);
            }
        }
    }

    /** Ledgers tell that these are otherwise than they were. */
    void follow(Collection<Opinion> changed, Terms terms) {
        if (!changed.isEmpty()) {
            deadlines.follow(
                    WHOLE_HANDLING, Opinion.SUBJECT, changed.stream().collect(toMap(Opinion::id, this::run)), terms);
            align(changed.stream().map(Opinion::id).toList());
        }
    }

    private Deadlines.Run run(Opinion opinion) {
        return new Deadlines.Run(
                start(opinion), opinion.state().handled() ? Optional.empty() : Optional.of(lastStep(opinion)));
    }

    private static LocalDate start(Opinion opinion) {
        return DistrictTime.day(Optional.ofNullable(opinion.registeredAt())
                .orElseThrow(() -> new IllegalStateException("unregistered")));
    }

    private static LocalDate lastStep(Opinion opinion) {
        List<OpinionStep> steps = opinion.steps();
        return DistrictTime.day(steps.get(steps.size() - 1).at());
    }

    /** Matters that are there no more. */
    void forget(Collection<Long> ids) {
        deadlines.forget(Opinion.SUBJECT, ids);
    }

    void moved(@Observes DeadlineMoved moved) {
        if (moved.deadline().subject().kind().equals(Opinion.SUBJECT)) {
            align(List.of(moved.deadline().subject().id()));
        }
    }

    private void align(List<Long> ids) {
        Sql.of(
                        "update opinion o set due_on = d.due_on, due_provisional = d.provisional from deadline d"
                                + " where d.subject_kind = ? and d.subject_id = o.id and d.kind = ? and d.ended_on is null"
                                + " and (o.due_on, o.due_provisional) is distinct from (d.due_on, d.provisional)"
                                + " and o.id in (select cast(value as bigint) from json_array_elements_text(cast(? as json)))",
                        Opinion.SUBJECT,
                        WHOLE_HANDLING,
                        CanonicalJson.write(ids))
                .execute(entities);
    }
}
