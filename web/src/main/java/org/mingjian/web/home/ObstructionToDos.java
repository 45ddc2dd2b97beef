package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.obstruction.Obstructions;
import org.mingjian.web.Show;

/** Refusals to cooperate that wait to be verified. */
@RequestScoped
class ObstructionToDos implements ToDos {
    @Inject
    private Obstructions obstructions;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        return obstructions.waiting().map(this::toDo).stream().toList();
    }

    private ToDo toDo(Obstructions.Waiting waiting) {
        LocalDate due = waiting.dueOn();
        return new ToDo(
                show.text("todo.obstruction"),
                waiting.records(),
                "/obstructions/list?state=RECORDED",
                due,
                due != null && due.isBefore(show.today()));
    }
}
