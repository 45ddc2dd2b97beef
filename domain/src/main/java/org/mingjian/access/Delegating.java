package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Names a deputy for the days one is away: a colleague of the same bureau, or of the same agency, who may do then what
 * one may do oneself. What one does as a deputy cannot be passed on; reports of meddling, which are for the leader's
 * eyes, are never delegated. Rights begin and end with the days themselves, no job has to run.
 */
@ApplicationScoped
public class Delegating {
    /** Whose work can be done by another. */
    private static final Set<Role> OF_BUREAU =
            Collections.unmodifiableSet(EnumSet.of(Role.JB_HANDLER, Role.JB_CHIEF, Role.JB_LEADER));

    /** What is for one's own eyes alone. */
    private static final Set<Permission> NEVER =
            Collections.unmodifiableSet(EnumSet.of(Permission.HANDLE_INTERFERENCE));

    static final int LONGEST_DAYS = 30;
    private static final int LONGEST_REASON = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    static boolean delegable(Role role) {
        return OF_BUREAU.contains(role) || role.ofAgency();
    }

    /** What a role lets a deputy do. */
    static Set<Permission> permissions(Role role) {
        Set<Permission> permissions = EnumSet.copyOf(role.permissions());
        permissions.removeAll(NEVER);
        return permissions;
    }

    /** Whether the person signed in has any work that can be delegated; a deputy's is not hers. */
    public boolean possible() {
        return me().roles().stream().anyMatch(Delegating::delegable);
    }

    /** Who may be named: the active colleagues on one's own side, by name. */
    public List<User> colleagues() {
        User me = me();
        return entities.createQuery(
                        "select u from User u where u.active = true and u <> :me order by u.name, u.id", User.class)
                .setParameter("me", me)
                .getResultStream()
                .filter(other -> sameSide(me, other))
                .toList();
    }

    private static boolean sameSide(User me, User other) {
        return Objects.equals(me.agencyId(), other.agencyId())
                && other.roles().stream().anyMatch(Delegating::delegable);
    }

    /** What one has delegated and what is delegated to one, the newest first; one query. */
    public List<Delegation> mine() {
        User me = me();
        return entities.createQuery(
                        "select d from Delegation d join fetch d.from join fetch d.to where d.from = :me or d.to = :me"
                                + " order by d.id desc",
                        Delegation.class)
                .setParameter("me", me)
                .setMaxResults(50)
                .getResultList();
    }

    /**
     * Names a deputy.
     *
     * @throws Rejection if there is nothing to delegate, it is no colleague, the days do not fit, or some of them are
     *     delegated already
     */
    @Transactional
    public void delegate(@Nullable Long deputy, @Nullable LocalDate from, @Nullable LocalDate to, String reason) {
        User me = me();
        if (!possible()) {
            throw new Rejection(AccessRule.NOTHING_TO_DELEGATE);
        }
        User other = colleagues().stream()
                .filter(colleague -> colleague.id().equals(deputy))
                .findFirst()
                .orElseThrow(() -> new Rejection(AccessRule.DEPUTY_MISSING));
        LocalDate today = DistrictTime.today(clock);
        if (from == null
                || to == null
                || from.isBefore(today)
                || to.isBefore(from)
                || to.isAfter(from.plusDays(LONGEST_DAYS - 1))) {
            throw new Rejection(AccessRule.DAYS_UNFIT, LONGEST_DAYS);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Rejection(AccessRule.REASON_BLANK, LONGEST_REASON);
        }
        Sql.lock(entities, "delegation", me.id());
        boolean taken = mine().stream()
                .anyMatch(earlier -> earlier.from().id().equals(me.id())
                        && earlier.endedAt() == null
                        && !earlier.lastDay().isBefore(from)
                        && !earlier.firstDay().isAfter(to));
        if (taken) {
            throw new Rejection(AccessRule.DELEGATED_ALREADY);
        }
        Delegation delegation = new Delegation(me, other, from, to, reason.strip(), clock.instant());
        entities.persist(delegation);
        Sql.of("update app_user set deputy_until = greatest(deputy_until, ?) where id = ?", to, other.id())
                .execute(entities);
        happened.fire(new DelegationMade(delegation));
    }

    /** Ends one's own delegation at once; nothing happens where it is somebody else's. */
    @Transactional
    public void end(long id) {
        User me = me();
        mine().stream()
                .filter(delegation ->
                        delegation.id() == id && delegation.from().id().equals(me.id()))
                .filter(delegation -> delegation.isOpen(DistrictTime.today(clock)))
                .forEach(delegation -> {
                    delegation.end(clock.instant());
                    happened.fire(new DelegationEnded(delegation));
                });
    }

    /** For whom an account stands in on a day: active accounts on its own side. */
    List<User> standsFor(User deputy, LocalDate today) {
        LocalDate until = deputy.deputyUntil();
        if (until == null || today.isAfter(until)) {
            return List.of();
        }
        return entities.createQuery(
                        "select d from Delegation d join fetch d.from where d.to = :deputy and d.endedAt is null"
                                + " and :today between d.firstDay and d.lastDay order by d.id",
                        Delegation.class)
                .setParameter("deputy", deputy)
                .setParameter("today", today)
                .getResultStream()
                .map(Delegation::from)
                .filter(from -> from.active() && sameSide(deputy, from))
                .toList();
    }

    private User me() {
        return current.account().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
