package org.mingjian.web.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.StepRun;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.report.Report;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** One execution of a job: how far it is, its steps, what came of it; stopping it, restarting it. */
@Named
@RequestScoped
public class RunPage {
    @Inject
    private Jobs jobs;

    @Inject
    private MakingReports making;

    @Inject
    private RunSubjects subjects;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable JobRun run;

    @PostConstruct
    void load() {
        current.requireAny(Permission.READ_RUNS, Permission.RUN_REPORTS, Permission.IMPORT_LEDGERS);
        run = Outcome.orMissing(Optional.ofNullable(id).flatMap(jobs::run));
        if (run != null) {
            subjects.load(List.of(run));
        }
    }

    /** Absent where there is no such run. */
    public @Nullable JobRun getRun() {
        return run;
    }

    public List<StepRun> getSteps() {
        return id == null || getRun() == null ? List.of() : jobs.steps(id);
    }

    /** The report it filed. */
    public @Nullable Report getReport() {
        JobRun found = getRun();
        return found != null && (current.may(Permission.READ_REPORTS) || current.may(Permission.READ_BUDGET))
                ? making.filedBy(found).orElse(null)
                : null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void stop() {
        jobs.stop(id());
        Outcome.to("/runs/show?id=" + id, show.text("run.stopping"));
    }

    public void restart() {
        Outcome.to("/runs/show?id=" + jobs.restart(id()), show.text("run.restarted"));
    }

    private long id() {
        if (id == null) {
            throw new IllegalStateException("no execution");
        }
        return id;
    }
}
