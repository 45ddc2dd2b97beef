package org.mingjian.obstruction;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.evidence.ProofFiles;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.MatchingInterests;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/**
 * A supervisor records that an agency refused to cooperate; a form makes one record, however often it is sent.
 *
 * @article 8(1)
 */
@ApplicationScoped
public class RecordingObstructions {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Agencies agencies;

    @Inject
    private ProofFiles files;

    @Inject
    private Deadlines deadlines;

    @Inject
    private MatchingInterests interests;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Records it with the files of the form; the bureau verifies it next (T28).
     *
     * @return the record's id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long record(String formKey, ObstructionForm form, @Nullable Declaration declared) {
        current.require(Permission.RECORD_OBSTRUCTIONS);
        Supervisor supervisor = supervisors
                .ofAccount(current.account().map(User::id).orElseThrow())
                .orElseThrow();
        Sql.lock(entities, "obstruction " + formKey);
        Optional<Long> made = made(supervisor, formKey);
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        LocalDate day = DistrictTime.day(now);
        form.check(day);
        Declaration.demandNone(declared);
        demandAgency(requireNonNull(form.agencyId()));
        Obstruction recorded =
                new Obstruction(NumberSeries.PH.next(entities, day.getYear()), supervisor.id(), formKey, form, now);
        entities.persist(recorded);
        entities.flush(); // what the files belong to must be there before they do
        files.bring(formKey, recorded.id(), now);
        deadlines.start(DeadlineKind.VERIFY_OBSTRUCTION, recorded.subject(), day);
        happened.fire(new ObstructionRecorded(recorded));
        interests.match(recorded.affair(), supervisor, day);
        return recorded.id();
    }

    private Optional<Long> made(Supervisor supervisor, String formKey) {
        return Sql.of(
                        "select b.id from obstruction b where b.supervisor_id = ? and b.form_key = ?",
                        supervisor.id(),
                        formKey)
                .list(entities, row -> row.number(0))
                .stream()
                .findFirst();
    }

    private void demandAgency(long id) {
        if (agencies.find(id).filter(agency -> agency.validTo() == null).isEmpty()) {
            throw new Rejection(ObstructionRule.AGENCY_UNKNOWN);
        }
    }
}
