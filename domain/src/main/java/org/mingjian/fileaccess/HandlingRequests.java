package org.mingjian.fileaccess;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.evidence.LentFiles;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

/**
 * Does something with a request: who may, whether it is the time for it, what it leads to and which deadlines it ends
 * and begins (T18), in one transaction with the trail of it.
 *
 * @article 7
 */
@ApplicationScoped
public class HandlingRequests {
    @Inject
    private EntityManager entities;

    @Inject
    private FileRequests requests;

    @Inject
    private LentFiles lent;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Recusals recusals;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Does it.
     *
     * @throws Rejection if a rule says no
     * @throws IllegalArgumentException if there is no such request for the one who asks
     */
    @Transactional
    public void take(long id, StepForm form) {
        AccessDeed deed = form.deed();
        standIns.require(deed.permission(), new Subject(FileRequest.KIND, id));
        requests.get(id);
        FileRequest request = requireNonNull(entities.find(FileRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        demandHand(deed, request);
        Instant now = clock.instant();
        request.go(deed, now);
        form.check();
        List<Long> files = deed == AccessDeed.PROVIDE ? lend(request, form, now) : List.of();
        follow(deed, request.subject(), DistrictTime.day(now));
        entities.persist(new RequestStep(id, form, me(), now));
        happened.fire(FileStepTaken.of(request, form, files));
    }

    /** What the one who asks may do now with a request she sees. */
    public List<AccessDeed> choices(FileRequest request) {
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        may.addAll(standIns.permissions(request.subject()));
        return Arrays.stream(AccessDeed.values())
                .filter(deed -> deed.goes(request.kind(), request.state()))
                .filter(deed -> current.may(deed.permission()) || may.contains(deed.permission()))
                .filter(deed -> requests.isOnesOwn(request) == deed.ofRequester())
                .filter(deed -> !deed.ofAgency() || requests.isOfOnesAgency(request))
                .filter(deed -> deed != AccessDeed.RECALL || !request.isOpen(DistrictTime.today(clock)))
                .toList();
    }

    private void demandHand(AccessDeed deed, FileRequest request) {
        boolean own = requests.isOnesOwn(request);
        if (own != deed.ofRequester()) {
            throw new Rejection(own ? FileAccessRule.ONES_OWN : FileAccessRule.NOT_ONES_OWN);
        }
        if (own) {
            return;
        }
        if (deed.ofAgency() && !requests.isOfOnesAgency(request)) {
            throw new IllegalArgumentException("not of this agency: " + request.id());
        }
        recusals.demandNotKeptOut(request.subject());
        recusals.demandSettled(request.subject());
        if (deed.grants() && requests.isRequesterKeptOut(request)) {
            throw new Rejection(FileAccessRule.REQUESTER_RECUSED);
        }
    }

    private List<Long> lend(FileRequest request, StepForm form, Instant now) {
        List<Long> files = lent.lend(form.formKey(), request.id(), request.agencyId(), form.level(), now);
        if (files.isEmpty()) {
            throw new Rejection(FileAccessRule.FILES_MISSING);
        }
        return files;
    }

    private void follow(AccessDeed deed, Subject subject, LocalDate day) {
        switch (deed) {
            case WITHDRAW -> deadlines.cancel(DeadlineKind.DECIDE_FILE_ACCESS, subject, day);
            case ANSWER, REFUSE -> deadlines.done(DeadlineKind.DECIDE_FILE_ACCESS, subject, day);
            case ALLOW, PASS_ON -> {
                deadlines.done(DeadlineKind.DECIDE_FILE_ACCESS, subject, day);
                deadlines.start(DeadlineKind.PROVIDE_FILE, subject, day);
            }
            case PROVIDE, CANNOT_PROVIDE, REPLY -> deadlines.done(DeadlineKind.PROVIDE_FILE, subject, day);
            case RETURN, RECALL -> {}
        }
    }

    private long me() {
        return current.account().map(User::id).orElseThrow(() -> new IllegalStateException("only accounts do this"));
    }
}
