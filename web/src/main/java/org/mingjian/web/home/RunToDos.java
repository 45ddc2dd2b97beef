package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.RunFilter;
import org.mingjian.web.Show;

/** Runs that failed: for those who may take them up again. */
@RequestScoped
class RunToDos implements ToDos {
    private static final int COUNTED = 100;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        long failed = current.may(Permission.RUN_JOBS)
                ? jobs.newest(RunFilter.failures(), COUNTED).size()
                : 0;
        return failed == 0
                ? List.of()
                : List.of(new ToDo(show.text("todo.failed"), failed, "/runs/list?failed=1", null, true));
    }
}
