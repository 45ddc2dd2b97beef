package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/** Looks for what is often behind wrong spending: payments split below the limit, a lecture paid twice, high prices. */
@ApplicationScoped
class Warnings {
    private static final String OTHERS = """
            from expense_request r where r.state in ('SUBMITTED', 'APPROVED', 'PAID') and r.payee = ? and r.id <> ?
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Standards standards;

    List<Warning> of(ExpenseRequest request, Money chiefLimit) {
        List<Warning> warnings = new ArrayList<>();
        split(request, chiefLimit).ifPresent(warnings::add);
        lecture(request).ifPresent(warnings::add);
        Optional.ofNullable(request.standardCode())
                .flatMap(code -> standards.on(code, request.day()))
                .map(standard -> standard.allows(request.quantity()))
                .filter(allowed -> request.amount().isMoreThan(allowed))
                .map(allowed -> Warning.of(Warning.Kind.OVER_STANDARD, allowed.grouped(), request.excessReason()))
                .ifPresent(warnings::add);
        hospitality(request).ifPresent(warnings::add);
        return warnings;
    }

    /**
     * The same payee on the same day or for the same activity of a year, each within a chief's limit, together beyond
     * it.
     */
    private Optional<Warning> split(ExpenseRequest request, Money limit) {
        if (request.amount().isMoreThan(limit)) {
            return Optional.empty();
        }
        Sql.Row others = Sql.of(
                        "select count(*), coalesce(sum(r.amount), 0.00) " + OTHERS, request.payee(), request.id())
                .add(
                        "and r.amount <= ? and (r.day = ? or (r.activity <> '' and r.activity = ?"
                                + " and extract(year from r.day) = ?))",
                        limit,
                        request.day(),
                        request.activity(),
                        request.day().getYear())
                .list(entities, row -> row)
                .get(0);
        Money together = request.amount().plus(others.money(1));
        return others.number(0) > 0 && together.isMoreThan(limit)
                ? Optional.of(Warning.of(Warning.Kind.SPLIT, others.number(0), together.grouped(), limit.grouped()))
                : Optional.empty();
    }

    private Optional<Warning> lecture(ExpenseRequest request) {
        if (request.lecture().isBlank()) {
            return Optional.empty();
        }
        return Sql.of("select r.number " + OTHERS, request.payee(), request.id())
                .add("and r.lecture = ? order by r.id limit 1", request.lecture())
                .list(entities, row -> Warning.of(Warning.Kind.LECTURE_TWICE, row.required(0)))
                .stream()
                .findFirst();
    }

    /**
     * The line it is paid from is checked when the line is opened; a dinner may still be asked for as stationery.
     *
     * @article 16
     */
    private static Optional<Warning> hospitality(ExpenseRequest request) {
        return Arrays.stream(Texts.of("Warning.HOSPITALITY.words").split(" "))
                .filter(request.purpose()::contains)
                .map(word -> Warning.of(Warning.Kind.HOSPITALITY, word))
                .findFirst();
    }
}
