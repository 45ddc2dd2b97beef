package org.mingjian.batch.report;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.report.Freezing;

/** Freezes the figures of the half-year asked for. */
@Named
@Dependent
public class FigureFreezing extends AbstractBatchlet {
    @Inject
    private ReportRun run;

    @Inject
    private Freezing freezing;

    @Override
    public String process() {
        freezing.freeze(run.request());
        return "COMPLETED";
    }
}
