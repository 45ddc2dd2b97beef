package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.interference.Interferences;
import org.mingjian.web.Show;

/** Reports that the leader has not settled yet. */
@RequestScoped
class InterferenceToDos implements ToDos {
    @Inject
    private Interferences interferences;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        long waiting = interferences.waiting();
        return waiting == 0
                ? List.of()
                : List.of(ToDo.of(show.text("todo.interference"), waiting, "/interference/list"));
    }
}
