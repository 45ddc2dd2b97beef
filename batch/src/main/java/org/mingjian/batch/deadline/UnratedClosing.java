package org.mingjian.batch.deadline;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.mingjian.batch.Progress;
import org.mingjian.batch.RunParameters;
import org.mingjian.batch.reminder.Reminders;
import org.mingjian.handling.ClosingUnrated;
import org.mingjian.handling.ClosingUnrated.Portion;

/** Closes the matters whose supervisors have let the time for a rating pass. */
@Named
@Dependent
public class UnratedClosing extends AbstractBatchlet {
    @Inject
    private ClosingUnrated closing;

    @Inject
    private RunParameters parameters;

    @Inject
    private Progress progress;

    private volatile boolean stopped;

    @Override
    public String process() {
        LocalDate today = LocalDate.parse(parameters.required(Reminders.DAY));
        Portion portion = closing.close(0, today);
        while (!portion.end() && !stopped) {
            progress.advance(portion.closed());
            portion = closing.close(portion.last(), today);
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
