package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** The standards of expenses, and keeping them. */
@ApplicationScoped
public class Standards {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** All, by code, each code's newest first. */
    public List<ExpenseStandard> all() {
        current.require(Permission.READ_BUDGET);
        return entities.createQuery(
                        "select s from ExpenseStandard s order by s.code, s.effectiveFrom desc", ExpenseStandard.class)
                .getResultList();
    }

    public Optional<ExpenseStandard> find(long id) {
        current.require(Permission.READ_BUDGET);
        return Optional.ofNullable(entities.find(ExpenseStandard.class, id));
    }

    /** What holds for a code on a day. */
    Optional<ExpenseStandard> on(String code, LocalDate day) {
        return entities.createQuery(
                        "select s from ExpenseStandard s where s.code = :code and s.effectiveFrom <= :day"
                                + " order by s.effectiveFrom desc",
                        ExpenseStandard.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Enters a standard.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long enter(StandardFacts facts) {
        current.require(Permission.KEEP_STANDARDS);
        check(facts, 0);
        ExpenseStandard standard = new ExpenseStandard(facts);
        entities.persist(standard);
        entities.flush();
        happened.fire(new StandardKept(standard.id(), Map.of(), standard.told()));
        return standard.id();
    }

    /**
     * Corrects a standard.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void correct(long id, StandardFacts facts) {
        current.require(Permission.KEEP_STANDARDS);
        check(facts, id);
        ExpenseStandard standard = find(id).orElseThrow(() -> new IllegalArgumentException("no standard " + id));
        Map<String, Object> before = standard.told();
        standard.correct(facts);
        happened.fire(new StandardKept(id, before, standard.told()));
    }

    private void check(StandardFacts facts, long id) {
        facts.check();
        if (all().stream()
                .anyMatch(other -> other.id() != id
                        && other.code().equals(facts.code())
                        && other.effectiveFrom().equals(facts.effectiveFrom()))) {
            throw new Rejection(BudgetRule.STANDARD_TAKEN);
        }
    }
}
