package org.mingjian.web.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.batch.schedule.ScheduleRow;
import org.mingjian.batch.schedule.ScheduledRun;
import org.mingjian.batch.schedule.Schedules;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;

/** Which jobs run by themselves, when next, and what came of them last. */
@Named
@RequestScoped
public class SchedulePage {
    @Inject
    private Schedules schedules;

    @Inject
    private Show show;

    private List<ScheduleRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = schedules.all();
    }

    public List<ScheduleRow> getRows() {
        return rows;
    }

    public void enable(String run, boolean enabled) {
        schedules.enable(ScheduledRun.valueOf(run), enabled);
        Outcome.to("/runs/schedule", show.text(enabled ? "schedule.enabled" : "schedule.disabled"));
    }
}
