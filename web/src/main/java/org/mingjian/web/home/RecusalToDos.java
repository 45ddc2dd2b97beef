package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.handling.WaitingHandlings;
import org.mingjian.recusal.RecusalFilter;
import org.mingjian.recusal.RecusalState;
import org.mingjian.recusal.Recusals;
import org.mingjian.web.Show;

/** Recusals to decide and to review, and matters that are left to the one who looks because others stand aside. */
@RequestScoped
class RecusalToDos implements ToDos {
    @Inject
    private Recusals recusals;

    @Inject
    private WaitingHandlings handlings;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        List<ToDo> waiting = new ArrayList<>();
        if (current.may(Permission.DECIDE_RECUSALS)) {
            Recusals.ToDecide decide = recusals.toDecide();
            if (decide.recusals() > 0) {
                waiting.add(new ToDo(
                        show.text("todo.recusal.decide"),
                        decide.recusals(),
                        "/recusals/list?mine=1",
                        decide.dueOn(),
                        decide.dueOn() != null && decide.dueOn().isBefore(show.today())));
            }
        }
        if (current.may(Permission.KEEP_RECUSALS)) {
            long review = recusals.total(new RecusalFilter(RecusalState.TO_REVIEW, null, false));
            if (review > 0) {
                waiting.add(ToDo.of(show.text("todo.recusal.review"), review, "/recusals/list?state=TO_REVIEW"));
            }
        }
        for (long matter : handlings.takenOver()) {
            waiting.add(ToDo.of(show.text("todo.recusal.taken"), 1, "/opinions/show?id=" + matter));
        }
        return waiting;
    }
}
