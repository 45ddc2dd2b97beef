package org.mingjian.batch.report;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.mingjian.report.Checking;

/** Stops the job where an equation does not hold, and says which and by how much. */
@Named
@Dependent
public class FigureChecking extends AbstractBatchlet {
    @Inject
    private ReportRun run;

    @Inject
    private Checking checking;

    @Override
    @Transactional
    public String process() {
        checking.check(run.request().runKey());
        return "COMPLETED";
    }
}
