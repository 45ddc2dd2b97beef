package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** The invoices of requests; each counts once, for all requests that are not ended unpaid. */
@ApplicationScoped
class Invoices {
    @Inject
    private EntityManager entities;

    List<Invoice> of(long request) {
        return Sql.of("select code, number from expense_invoice where request_id = ? order by code, number", request)
                .list(entities, row -> new Invoice(row.required(0), row.required(1)));
    }

    /**
     * Puts these in the place of a request's invoices.
     *
     * @throws Rejection if one is with another request already
     */
    void keep(long request, List<Invoice> invoices) {
        Sql.of("delete from expense_invoice where request_id = ?", request).execute(entities);
        for (Invoice invoice : invoices) {
            Sql.lock(entities, "invoice " + invoice);
            Sql.of("""
                            select r.number from expense_invoice i join expense_request r on r.id = i.request_id
                            where i.live and i.code = ? and i.number = ?
                            """, invoice.code(), invoice.number())
                    .list(entities, row -> row.required(0))
                    .forEach(other -> {
                        throw new Rejection(BudgetRule.INVOICE_TWICE, invoice, other);
                    });
            Sql.of(
                            "insert into expense_invoice (request_id, code, number) values (?, ?, ?)",
                            request,
                            invoice.code(),
                            invoice.number())
                    .execute(entities);
        }
    }

    /** They may come with another request. */
    void release(long request) {
        Sql.of("update expense_invoice set live = false where request_id = ?", request)
                .execute(entities);
    }
}
