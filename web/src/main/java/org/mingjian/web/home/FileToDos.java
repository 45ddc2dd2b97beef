package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.fileaccess.AccessState;
import org.mingjian.fileaccess.FileRequests;
import org.mingjian.web.Show;

/** Requests to consult files that wait: to be decided on, provided, looked at, or called back. */
@RequestScoped
class FileToDos implements ToDos {
    @Inject
    private FileRequests requests;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        return requests.waiting().stream().map(this::toDo).toList();
    }

    private ToDo toDo(FileRequests.Waiting one) {
        LocalDate due = one.dueOn();
        boolean late = due != null && due.isBefore(show.today());
        boolean over = late && one.state() == AccessState.PROVIDED;
        return new ToDo(
                show.text("todo.access." + (over ? "over" : one.state())),
                one.requests(),
                "/files/list?state=" + one.state(),
                due,
                late);
    }
}
