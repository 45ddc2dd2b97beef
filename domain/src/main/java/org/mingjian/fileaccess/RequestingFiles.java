package org.mingjian.fileaccess;

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
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.MatchingInterests;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/**
 * A supervisor asks to consult files, or to be told something; a form makes one request, however often it is sent.
 *
 * @article 7
 */
@ApplicationScoped
public class RequestingFiles {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Agencies agencies;

    @Inject
    private Opinions opinions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private MatchingInterests interests;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Requests it; the bureau decides next.
     *
     * @return the request's id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long request(String formKey, RequestForm form, @Nullable Declaration declared) {
        current.require(Permission.REQUEST_FILES);
        Supervisor supervisor = supervisors
                .ofAccount(current.account().map(User::id).orElseThrow())
                .orElseThrow();
        Sql.lock(entities, "file request " + formKey);
        Optional<Long> made = made(supervisor, formKey);
        if (made.isPresent()) {
            return made.get();
        }
        form.check();
        Declaration.demandNone(declared);
        demandAgency(requireNonNull(form.agencyId()));
        demandOwn(form.opinionId());
        Instant now = clock.instant();
        LocalDate day = DistrictTime.day(now);
        FileRequest request =
                new FileRequest(NumberSeries.CY.next(entities, day.getYear()), supervisor.id(), formKey, form, now);
        entities.persist(request);
        deadlines.start(DeadlineKind.DECIDE_FILE_ACCESS, request.subject(), day);
        happened.fire(new FilesRequested(request));
        interests.match(request.affair(), supervisor, day);
        return request.id();
    }

    private Optional<Long> made(Supervisor supervisor, String formKey) {
        return Sql.of(
                        "select q.id from file_request q where q.supervisor_id = ? and q.form_key = ?",
                        supervisor.id(),
                        formKey)
                .list(entities, row -> row.number(0))
                .stream()
                .findFirst();
    }

    private void demandAgency(long id) {
        if (agencies.find(id).filter(agency -> agency.validTo() == null).isEmpty()) {
            throw new Rejection(FileAccessRule.AGENCY_ENDED);
        }
    }

    private void demandOwn(@Nullable Long opinionId) {
        if (opinionId != null
                && opinions.find(opinionId)
                        .map(OpinionDetail::opinion)
                        .filter(opinions::isOnesOwn)
                        .isEmpty()) {
            throw new Rejection(FileAccessRule.MATTER_NOT_ONES_OWN);
        }
    }
}
