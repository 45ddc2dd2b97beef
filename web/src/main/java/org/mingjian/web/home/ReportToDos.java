package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.Funds;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.report.ReportKind;
import org.mingjian.report.Reports;
import org.mingjian.web.Show;

/** Reports to be signed: for those who sign. A report that there should be and is not: for those who make it. */
@RequestScoped
class ReportToDos implements ToDos {
    @Inject
    private Reports reports;

    @Inject
    private Funds funds;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (current.may(Permission.SIGN_REPORTS)) {
            return reports.unsigned(show.today()).stream()
                    .map(report -> ToDo.of(
                            show.text("todo.sign", report.title(), report.version()),
                            1,
                            "/reports/show?id=" + report.id()))
                    .toList();
        }
        List<ToDo> missing = new ArrayList<>();
        HalfYear last = HalfYear.lastComplete(show.today());
        if (current.may(Permission.RUN_REPORTS) && reports.newest(last).isEmpty()) {
            missing.add(ToDo.of(show.text("todo.report", ReportKind.title(last)), 1, "/reports/run"));
        }
        FundPeriod year = FundPeriod.year(show.today().getYear() - 1);
        if (current.may(Permission.KEEP_BUDGET)
                && funds.find(year.year()).isPresent()
                && reports.newest(year).isEmpty()) {
            missing.add(ToDo.of(show.text("todo.report.fund", ReportKind.title(year)), 1, "/reports/run"));
        }
        return missing;
    }
}
