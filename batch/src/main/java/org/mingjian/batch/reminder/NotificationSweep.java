package org.mingjian.batch.reminder;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.mingjian.notification.Reminding;

/** Removes old notifications; the step's exit status is how many. */
@Named
@Dependent
public class NotificationSweep extends AbstractBatchlet {
    @Inject
    private Reminding reminding;

    @Override
    @Transactional
    public String process() {
        return String.valueOf(reminding.sweep());
    }
}
