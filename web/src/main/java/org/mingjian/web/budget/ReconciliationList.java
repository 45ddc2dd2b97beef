package org.mingjian.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.Funds;
import org.mingjian.budget.ReconciliationRow;
import org.mingjian.budget.ReconciliationRows;
import org.mingjian.budget.ReconciliationState;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Page;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The sheets of reconciliation with the finance bureau (对账明细). */
@Named("list/reconciliation")
@RequestScoped
public class ReconciliationList implements Listed<ReconciliationRow>, Countable {
    @Inject
    private ReconciliationRows rows;

    @Inject
    private Funds funds;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "reconciliation";
    }

    @Override
    public Columns<ReconciliationRow> columns(Query query) {
        return new Columns<ReconciliationRow>()
                .title(
                        "summary",
                        show.text("payment.summary"),
                        row -> Cell.link(
                                row.summary().isEmpty() ? show.text("reconcile.untold") : row.summary(),
                                "/budget/reconcile?year=" + row.year() + "&line=" + row.id() + "#settle"))
                .word(
                        "state",
                        show.text("reconcile.state"),
                        row -> Cell.look(show.code(row.state()), look(row.state())))
                .below(
                        "byHand",
                        show.text("reconcile.byHand"),
                        row -> Cell.of(row.byHand() ? show.text("reconcile.byHand") : row.reason()))
                .word("day", show.text("payment.day"), row -> Cell.of(show.day(row.day())))
                .number("ours", show.text("reconcile.ours"), row -> money(row.ours()))
                .number("bureaus", show.text("reconcile.bureaus"), row -> money(row.bureaus()))
                .text("payee", show.text("expense.payee"), row -> Cell.of(row.payee()))
                .word("voucher", show.text("reconcile.voucher"), row -> Cell.of(row.voucher()))
                .word("bureausVoucher", show.text("reconcile.bureausVoucher"), row -> Cell.of(row.bureausVoucher()));
    }

    private static Cell money(@Nullable Money money) {
        return money == null ? Cell.of("—") : Cell.of(money);
    }

    static String look(ReconciliationState state) {
        return switch (state) {
            case ALONE -> "state wait";
            case EXPLAINED -> "state";
            case MATCHED -> "state ok";
        };
    }

    private static @Nullable ReconciliationState state(Query query) {
        return query.code("state", ReconciliationState.class).orElse(null);
    }

    @Override
    public Page<ReconciliationRow> page(Query query, int size) {
        return rows.page(
                Narrowing.year(query),
                state(query),
                query.recency(),
                query.place(ReconciliationRows.by(query.recency()).key()),
                size);
    }

    @Override
    public long id(ReconciliationRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return rows.total(Narrowing.year(query), state(query));
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.choice("year", show.text("budget.year"), Narrowing.years(funds, query)),
                Filter.choice(
                        "state",
                        show.text("reconcile.state"),
                        Choice.of(ReconciliationState.values(), query.text("state"))));
    }
}
