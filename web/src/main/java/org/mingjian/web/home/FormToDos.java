package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.opinion.KeepingDrafts;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.web.Show;

/** Matters brought in the portal: those to be registered, and one's own that are not finished. */
@RequestScoped
class FormToDos implements ToDos {
    @Inject
    private RegisteringOpinions registering;

    @Inject
    private KeepingDrafts drafts;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        return Stream.concat(unregistered(), unfinished()).toList();
    }

    private Stream<ToDo> unregistered() {
        if (!current.may(Permission.REGISTER_OPINIONS)) {
            return Stream.empty();
        }
        return registering.waiting().stream()
                .map(waiting -> new ToDo(
                        show.text("todo.unregistered"),
                        waiting.matters(),
                        "/opinions/list?state=SUBMITTED&order=OLDEST",
                        waiting.dueOn(),
                        waiting.dueOn().isBefore(show.today())));
    }

    private Stream<ToDo> unfinished() {
        if (!current.may(Permission.SUBMIT_OPINIONS) && !current.may(Permission.ENTER_PAPER_OPINIONS)) {
            return Stream.empty();
        }
        long kept = drafts.count();
        return kept == 0 ? Stream.empty() : Stream.of(ToDo.of(show.text("todo.drafts"), kept, "/opinions/list"));
    }
}
