package org.mingjian.web.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.omnifaces.cdi.Param;

/** The list of job runs, newest first. */
@Named
@RequestScoped
public class RunListPage {
    private static final int SIZE = 30;

    @Inject
    private Jobs jobs;

    @Inject
    private RunSubjects subjects;

    @Inject
    private CurrentUser current;

    @Inject
    @Param
    private @Nullable Long before;

    private List<JobRun> runs = List.of();

    @PostConstruct
    void load() {
        current.require(Permission.READ_RUNS);
        runs = jobs.runs(before, SIZE + 1);
        subjects.load(runs);
    }

    public List<JobRun> getRows() {
        return runs.subList(0, Math.min(SIZE, runs.size()));
    }

    public boolean isFirst() {
        return before == null;
    }

    /** The last execution of this page, where there are older ones. */
    public @Nullable Long getLast() {
        return runs.size() > SIZE ? runs.get(SIZE - 1).execution() : null;
    }
}
