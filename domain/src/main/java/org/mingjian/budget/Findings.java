package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Money;

/** What the warnings say of the requests of a year that were approved: the year's own check of its spending. */
@ApplicationScoped
public class Findings {
    @Inject
    private EntityManager entities;

    @Inject
    private Warnings warnings;

    @Inject
    private CurrentUser current;

    /**
     * Of requests of the days from the year's first to the given one; the same check as each request's own page has.
     */
    public List<Finding> upTo(LocalDate last, Money chiefLimit) {
        current.require(Permission.READ_BUDGET);
        return entities.createQuery(
                        "select r from ExpenseRequest r where r.day between :first and :last and r.state in :states"
                                + " order by r.number",
                        ExpenseRequest.class)
                .setParameter("first", last.withDayOfYear(1))
                .setParameter("last", last)
                .setParameter("states", EnumSet.of(ExpenseState.APPROVED, ExpenseState.PAID))
                .getResultStream()
                .flatMap(request -> warnings.of(request, chiefLimit).stream()
                        .map(warning -> new Finding(request.number(), warning.kind(), warning.text())))
                .toList();
    }
}
