package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.supervision.DemandState;
import org.mingjian.supervision.Demands;
import org.mingjian.supervision.Demands.Waiting;
import org.mingjian.web.Show;

/** Supervision documents that wait for the one who looks: to be served, reported on, looked at, reviewed. */
@RequestScoped
class DemandToDos implements ToDos {
    @Inject
    private Demands demands;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (!current.may(Permission.READ_ALL_OPINIONS) && !current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            return List.of();
        }
        return demands.waiting().stream().map(this::toDo).toList();
    }

    private ToDo toDo(Waiting one) {
        LocalDate due = one.dueOn();
        return new ToDo(
                show.text("todo.demand." + one.deed()),
                one.demands(),
                "/demands/list?" + narrowed(one),
                due,
                due != null && due.isBefore(show.today()));
    }

    private static String narrowed(Waiting one) {
        return switch (one.deed()) {
            case SERVE -> "state=" + DemandState.ISSUED;
            case REPORT -> "state=" + DemandState.AWAITING;
            case PASS -> "state=" + DemandState.REPORTED;
            default -> "review=APPLIED";
        };
    }
}
