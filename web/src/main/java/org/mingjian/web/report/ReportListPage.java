package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.report.ReportRow;
import org.mingjian.report.Reports;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The report library, newest first. */
@Named
@RequestScoped
public class ReportListPage {
    private static final int SIZE = 30;

    @Inject
    private Reports reports;

    @Inject
    private HttpServletRequest request;

    private Query query = new Query(Map.of());
    private Page<ReportRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        query = Query.of(request.getParameterMap());
        page = reports.page(
                query.text("period").flatMap(HalfYear::parse).orElse(null), query.place(SortKey.MOMENT), SIZE);
    }

    public List<ReportRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/reports/list", query.parts(), page);
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    /** The half-years that there are reports of. */
    public List<Choice> getPeriods() {
        return Choice.of(reports.periods(), HalfYear::toString, HalfYear::label, query.text("period"));
    }
}
