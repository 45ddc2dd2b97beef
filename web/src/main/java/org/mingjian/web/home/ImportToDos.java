package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.ledger.Waiting;
import org.mingjian.web.Show;

/** Names of agencies that rows of ledgers wait for: for those who bring ledgers in. */
@RequestScoped
class ImportToDos implements ToDos {
    @Inject
    private Waiting waiting;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        long names = current.may(Permission.IMPORT_LEDGERS) ? waiting.undecided() : 0;
        return names == 0 ? List.of() : List.of(ToDo.of(show.text("todo.waiting"), names, "/imports/waiting"));
    }
}
