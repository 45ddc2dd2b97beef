package org.mingjian.batch.report;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.mingjian.report.Filing;

/** Files the rendered draft in the library; the step's exit status is the report's id. */
@Named
@Dependent
public class ReportFiling extends AbstractBatchlet {
    @Inject
    private ReportRun run;

    @Inject
    private Filing filing;

    @Override
    @Transactional
    public String process() {
        return String.valueOf(filing.file(run.snapshot()).id());
    }
}
