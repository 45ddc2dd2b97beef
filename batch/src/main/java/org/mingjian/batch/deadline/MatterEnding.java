package org.mingjian.batch.deadline;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.LongFunction;
import org.mingjian.batch.Progress;
import org.mingjian.batch.RunParameters;
import org.mingjian.batch.reminder.Reminders;
import org.mingjian.handling.EndingByItself;
import org.mingjian.handling.EndingByItself.Portion;

/** Closes the matters that were not rated in time, and archives those that can be taken up again no more. */
@Named
@Dependent
public class MatterEnding extends AbstractBatchlet {
    @Inject
    private EndingByItself ending;

    @Inject
    private RunParameters parameters;

    @Inject
    private Progress progress;

    private volatile boolean stopped;

    @Override
    public String process() {
        LocalDate today = LocalDate.parse(parameters.required(Reminders.DAY));
        all(after -> ending.close(after, today));
        all(after -> ending.archive(after, today));
        return stopped ? "STOPPED" : "COMPLETED";
    }

    private void all(LongFunction<Portion> portions) {
        Portion portion = portions.apply(0);
        while (!portion.end() && !stopped) {
            progress.advance(portion.ended());
            portion = portions.apply(portion.last());
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
