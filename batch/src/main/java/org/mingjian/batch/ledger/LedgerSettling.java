package org.mingjian.batch.ledger;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.ledger.Staging;

/** Lets the last row of each number stand. */
@Named
@Dependent
public class LedgerSettling extends AbstractBatchlet {
    @Inject
    private StoredLedger stored;

    @Inject
    private Staging staging;

    @Override
    public String process() {
        staging.settle(stored.id());
        return "COMPLETED";
    }
}
