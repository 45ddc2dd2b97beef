package org.mingjian.batch.ledger;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.batch.RunParameters;
import org.mingjian.ledger.Waiting;

/** Lets rows go on that waited for their agency and need wait no longer. */
@Named
@Dependent
public class WaitingRelease extends AbstractBatchlet {
    @Inject
    private StoredLedger stored;

    @Inject
    private RunParameters parameters;

    @Inject
    private Waiting waiting;

    @Override
    public String process() {
        waiting.release(stored.id(), parameters.runKey());
        return "COMPLETED";
    }
}
