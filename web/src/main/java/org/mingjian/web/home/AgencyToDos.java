package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.AgencyKind;
import org.mingjian.opinion.AgencyFilter;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.Show;

/** Agencies that came with a ledger and are of no confirmed kind: for those who keep agencies. */
@RequestScoped
class AgencyToDos implements ToDos {
    @Inject
    private AgencyRows agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        long unconfirmed = current.may(Permission.KEEP_AGENCIES)
                ? agencies.total(new AgencyFilter(null, AgencyKind.UNCONFIRMED, false))
                : 0;
        return unconfirmed == 0
                ? List.of()
                : List.of(ToDo.of(show.text("todo.unconfirmed"), unconfirmed, "/agencies/list?kind=UNCONFIRMED"));
    }
}
