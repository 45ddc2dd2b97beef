package org.mingjian.interference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/**
 * A supervisor reports to the bureau's leader; a form makes one report, however often it is sent.
 *
 * @article 7
 */
@ApplicationScoped
public class ReportingInterference {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Reports it.
     *
     * @return the report's id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long report(String formKey, InterferenceForm form) {
        current.require(Permission.REPORT_INTERFERENCE);
        Supervisor supervisor = supervisors
                .ofAccount(current.account().map(User::id).orElseThrow())
                .orElseThrow();
        Sql.lock(entities, "interference " + formKey);
        Optional<Long> made = made(supervisor, formKey);
        if (made.isPresent()) {
            return made.get();
        }
        form.check();
        Interference reported = new Interference(supervisor.id(), formKey, form, clock.instant());
        entities.persist(reported);
        happened.fire(new InterferenceReported(reported.id()));
        return reported.id();
    }

    private Optional<Long> made(Supervisor supervisor, String formKey) {
        return Sql.of(
                        "select i.id from interference i where i.supervisor_id = ? and i.form_key = ?",
                        supervisor.id(),
                        formKey)
                .list(entities, row -> row.number(0))
                .stream()
                .findFirst();
    }
}
