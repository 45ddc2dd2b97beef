package org.mingjian.batch.reminder;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.mingjian.batch.RunParameters;
import org.mingjian.notification.Reminding;

/** Reminds of what the day of the run brings. */
@Named
@Dependent
public class DailyReminder extends AbstractBatchlet {
    @Inject
    private RunParameters parameters;

    @Inject
    private Reminding reminding;

    @Override
    @Transactional
    public String process() {
        reminding.remind(LocalDate.parse(parameters.required(Reminders.DAY)));
        return "COMPLETED";
    }
}
