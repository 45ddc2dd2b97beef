package org.mingjian.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.budget.EconomicClasses;
import org.mingjian.budget.Funds;
import org.mingjian.budget.PaymentFilter;
import org.mingjian.budget.PaymentRow;
import org.mingjian.budget.PaymentRows;
import org.mingjian.kernel.Page;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The ledger of payments (支出明细账). */
@Named("list/payments")
@RequestScoped
public class PaymentList implements Listed<PaymentRow>, Countable {
    @Inject
    private PaymentRows payments;

    @Inject
    private Funds funds;

    @Inject
    private EconomicClasses classes;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Columns<PaymentRow> columns(Query query) {
        return new Columns<PaymentRow>()
                .title(
                        "summary",
                        show.text("payment.summary"),
                        row -> Cell.link(row.summary(), "/payments/show?id=" + row.id()))
                .below("activity", show.text("expense.activity"), row -> Cell.of(row.activity()))
                .word("day", show.text("payment.day"), row -> Cell.of(show.day(row.paidOn())))
                .word("voucher", show.text("payment.voucher"), row -> Cell.of(row.voucher()))
                .number("amount", show.text("expense.amount"), row -> Cell.of(row.amount()))
                .below(
                        "counted",
                        show.text("payment.counted"),
                        row -> Cell.of(row.counted() ? "" : show.text("payment.uncounted")))
                .text(
                        "line",
                        show.text("budget.class"),
                        row -> Cell.of(row.economicClass().label()))
                .text("payee", show.text("expense.payee"), row -> Cell.of(row.payee()))
                .word(
                        "request",
                        show.text("expense.number"),
                        row -> Cell.link(row.requestNumber(), "/expenses/show?id=" + row.requestId()))
                .number("invoices", show.text("payment.invoices"), row -> Cell.of(row.invoices()));
    }

    private static PaymentFilter filter(Query query) {
        return new PaymentFilter(
                query.text("q").orElse(null),
                Narrowing.year(query),
                query.text("code").orElse(null),
                query.day("from").orElse(null),
                query.day("to").orElse(null));
    }

    @Override
    public Page<PaymentRow> page(Query query, int size) {
        return payments.page(
                filter(query),
                query.recency(),
                query.place(PaymentRows.by(query.recency()).key()),
                size);
    }

    @Override
    public long id(PaymentRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return payments.total(filter(query));
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.text(query, "q", show.text("payment.search")),
                Filter.choice("code", show.text("budget.class"), Narrowing.codes(classes, query)),
                Filter.choice("year", show.text("budget.year"), Narrowing.years(funds, query)),
                Filter.day(query, "from", show.text("payment.from")),
                Filter.day(query, "to", show.text("payment.to")));
    }
}
