package org.mingjian.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.Glance;
import org.mingjian.opinion.Glances;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.web.run.RunSubjects;

/** The home page: the half-year at a glance, what runs, what failed. */
@Named
@RequestScoped
public class HomePage {
    private static final int RUNS = 6;

    @Inject
    private Glances glances;

    @Inject
    private Reports reports;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    private @Nullable Glance glance;

    @Inject
    private RunSubjects subjects;

    private List<JobRun> runs = List.of();

    @PostConstruct
    void load() {
        if (current.may(Permission.READ_ALL_OPINIONS)
                || current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)
                || current.may(Permission.READ_OWN_OPINIONS)) {
            glance = glances.on(DistrictTime.today(clock));
        }
        if (current.may(Permission.READ_RUNS)) {
            runs = jobs.newest(RUNS);
            subjects.load(runs);
        }
    }

    /** Absent for those who see no matters at all. */
    public @Nullable Glance getGlance() {
        return glance;
    }

    public List<JobRun> getRuns() {
        return runs;
    }

    public HalfYear getHalf() {
        return HalfYear.of(DistrictTime.today(clock));
    }

    public HalfYear getLastHalf() {
        return HalfYear.lastComplete(DistrictTime.today(clock));
    }

    public String label(String period) {
        return HalfYear.parse(period).map(HalfYear::label).orElse(period);
    }

    /** The newest report of the last complete half-year. */
    public @Nullable Report getLastReport() {
        return current.may(Permission.READ_REPORTS)
                ? Optional.of(getLastHalf()).flatMap(reports::newest).orElse(null)
                : null;
    }

    /** Received and concluded by half-year, for the chart. */
    public String getCourseChart() {
        return glance == null ? "" : Charts.course(glance.halfYears(), this::label);
    }

    /** Open matters by agency, for the chart. */
    public String getBusyChart() {
        return glance == null ? "" : Charts.busy(glance.busiest());
    }
}
