package org.mingjian.web.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.EconomicClasses;
import org.mingjian.budget.ExpenseState;
import org.mingjian.budget.Funds;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Query;

/** What the lists of the fund are narrowed to alike, and how they mark states. */
final class Narrowing {
    private static final long LAST_YEAR = 2999;

    private Narrowing() {}

    static @Nullable Integer year(Query query) {
        return query.number("year")
                .filter(year -> year > 0 && year <= LAST_YEAR)
                .map(Math::toIntExact)
                .orElse(null);
    }

    static List<Choice> years(Funds funds, Query query) {
        return Choice.of(
                funds.all(),
                fund -> String.valueOf(fund.year()),
                fund -> String.valueOf(fund.year()),
                query.text("year"));
    }

    static List<Choice> codes(EconomicClasses classes, Query query) {
        return Choice.of(classes.allowed(), EconomicClass::code, EconomicClass::label, query.text("code"));
    }

    static String look(ExpenseState state) {
        return switch (state) {
            case SUBMITTED, APPROVED -> "state wait";
            case PAID -> "state ok";
            case DRAFT, REJECTED, WITHDRAWN, CANCELLED -> "state";
        };
    }
}
