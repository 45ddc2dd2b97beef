package org.mingjian.batch.report;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import org.mingjian.report.Filing;
import org.mingjian.report.Snapshot;

/** Renders the draft from the frozen figures and keeps it. */
@Named
@Dependent
public class ReportRendering extends AbstractBatchlet {
    @Inject
    private ReportRun run;

    @Inject
    private ReportPrinter printer;

    @Inject
    private Filing filing;

    @Override
    @Transactional
    public String process() {
        Snapshot snapshot = run.snapshot();
        filing.keep(snapshot, new ByteArrayInputStream(printer.print(snapshot, true)));
        return "COMPLETED";
    }
}
