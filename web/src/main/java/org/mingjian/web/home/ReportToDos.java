package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.mingjian.report.Reports;
import org.mingjian.web.Show;

/**
 * Reports to be signed: for those who sign. The report of the last half-year where there is none: for those who make
 * it.
 */
@RequestScoped
class ReportToDos implements ToDos {
    @Inject
    private Reports reports;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (current.may(Permission.SIGN_REPORTS)) {
            return reports.unsigned(show.today()).stream()
                    .map(report -> ToDo.of(
                            show.text("todo.sign", report.period().label(), report.version()),
                            1,
                            "/reports/show?id=" + report.id()))
                    .toList();
        }
        HalfYear last = HalfYear.lastComplete(show.today());
        return current.may(Permission.RUN_REPORTS) && reports.newest(last).isEmpty()
                ? List.of(ToDo.of(show.text("todo.report", last.label()), 1, "/reports/run"))
                : List.of();
    }
}
