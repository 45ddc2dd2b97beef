package org.mingjian.web.budget;

import java.util.Optional;
import org.mingjian.budget.Reconciliation;
import org.mingjian.web.Show;

/** How far a reconciliation is, in words. */
final class Reconciled {
    private Reconciled() {}

    static String said(Optional<Reconciliation> reconciliation, Show show) {
        if (reconciliation.isEmpty()) {
            return show.text("reconcile.none");
        }
        Reconciliation one = reconciliation.get();
        if (one.difference().isZero()) {
            return show.text("reconcile.zero", one.ours().grouped());
        }
        if (one.settled()) {
            return show.text("reconcile.explained", one.difference().grouped());
        }
        return one.statement().typed()
                ? show.text("reconcile.open.typed", one.open().grouped())
                : show.text(
                        "reconcile.open",
                        one.open().grouped(),
                        one.unexplained().size());
    }
}
