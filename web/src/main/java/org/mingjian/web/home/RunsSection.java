package org.mingjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.RunFilter;
import org.mingjian.web.run.RunSubjects;

/** What ran last: for those who watch jobs. */
@Named
@RequestScoped
public class RunsSection implements Section {
    private static final int RUNS = 6;

    @Inject
    private Jobs jobs;

    @Inject
    private RunSubjects subjects;

    @Inject
    private CurrentUser current;

    private List<JobRun> runs = List.of();

    @PostConstruct
    void load() {
        if (isShown()) {
            runs = jobs.newest(RunFilter.all(), RUNS);
            subjects.load(runs);
        }
    }

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_RUNS);
    }

    public List<JobRun> getRuns() {
        return runs;
    }
}
