package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.handling.WaitingHandlings;
import org.mingjian.handling.WaitingHandlings.Waiting;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.web.Show;

/** Matters that wait for the hand of the one who looks: to be decided on, assigned, answered, concluded, rated. */
@RequestScoped
class HandlingToDos implements ToDos {
    @Inject
    private WaitingHandlings waiting;

    @Inject
    private OpinionSources sources;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (!current.may(Permission.READ_ALL_OPINIONS)
                && !current.may(Permission.READ_OWN_OPINIONS)
                && !current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            return List.of();
        }
        List<Waiting> all = Stream.concat(waiting.matters().stream(), waiting.parts().stream())
                .toList();
        List<ToDo> toDos = new ArrayList<>();
        waiting.wishes()
                .forEach((wish, matters) ->
                        toDos.add(ToDo.of(show.text("todo.wish." + wish), matters, "/opinions/list?wish=" + wish)));
        if (!all.isEmpty()) {
            long source = sources.findPortal().orElseThrow().id();
            all.forEach(one -> toDos.add(toDo(one, source)));
        }
        return toDos;
    }

    private ToDo toDo(Waiting one, long source) {
        LocalDate due = one.dueOn();
        return new ToDo(
                show.text("todo.handling." + one.state()),
                one.matters(),
                "/opinions/list?source=" + source + "&state=" + one.state() + "&order=DUE_FIRST",
                due,
                due != null && due.isBefore(show.today()));
    }
}
