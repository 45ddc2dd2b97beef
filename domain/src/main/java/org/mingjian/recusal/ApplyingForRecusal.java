package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.access.Users;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.tenure.Supervisors;

/**
 * Says that somebody else should stand aside: an agency of the bureau's people, where third parties may apply (R10-3);
 * the bureau, when it comes out later, of whomever (R10-4).
 *
 * @article 10
 */
@ApplicationScoped
public class ApplyingForRecusal {
    @Inject
    private EntityManager entities;

    @Inject
    private Users users;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Raising raising;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** Whether agencies may apply ({@code recusal.thirdPartyApply}). */
    public boolean isOpen() {
        return Sql.of("select third_party_apply from recusal_setting")
                .list(entities, row -> row.flag(0))
                .get(0);
    }

    /** Lets agencies apply, or no more. */
    @Transactional
    public void open(boolean open) {
        current.require(Permission.DECIDE_RECUSALS);
        Sql.of("update recusal_setting set third_party_apply = ?", open).execute(entities);
        happened.fire(new ApplicationsOpened(open));
    }

    /** The bureau's people who handle matters. */
    public List<User> officials() {
        current.requireAny(Permission.APPLY_FOR_RECUSAL, Permission.KEEP_RECUSALS);
        return Stream.of(Role.JB_HANDLER, Role.JB_CHIEF, Role.JB_LEADER)
                .flatMap(role -> users.holding(role).stream())
                .distinct()
                .toList();
    }

    /**
     * An agency applies; whether it may see the subject, the one who calls has asked.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void apply(Subject subject, @Nullable Long official, @Nullable Ground ground, String words) {
        current.require(Permission.APPLY_FOR_RECUSAL);
        if (!isOpen()) {
            throw new Rejection(RecusalRule.APPLICATIONS_CLOSED);
        }
        raise(subject, official(official), ground, Origin.APPLICATION, words);
    }

    /**
     * The bureau puts down what came out later of one of its people.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void afterwards(Subject subject, @Nullable Long official, @Nullable Ground ground, String words) {
        current.require(Permission.KEEP_RECUSALS);
        raise(subject, official(official), ground, Origin.AFTERWARDS, words);
    }

    /**
     * The bureau puts down what came out later of the supervisor who has brought the subject.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void afterwardsOfSupervisor(Subject subject, long supervisorId, @Nullable Ground ground, String words) {
        current.require(Permission.KEEP_RECUSALS);
        raise(subject, Person.of(supervisors.find(supervisorId).orElseThrow()), ground, Origin.AFTERWARDS, words);
    }

    private Person official(@Nullable Long id) {
        return officials().stream()
                .filter(user -> user.id().equals(id))
                .findFirst()
                .map(Person::of)
                .orElseThrow(() -> new Rejection(RecusalRule.PERSON_MISSING));
    }

    private void raise(Subject subject, Person person, @Nullable Ground ground, Origin origin, String words) {
        if (ground == null) {
            throw new Rejection(RecusalRule.GROUND_MISSING);
        }
        if (words.isBlank()) {
            throw new Rejection(RecusalRule.WORDS_MISSING, Recusal.LONGEST);
        }
        raising.raise(subject, person, ground, origin, words);
    }
}
