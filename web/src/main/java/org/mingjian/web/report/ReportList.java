package org.mingjian.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.report.ReportKind;
import org.mingjian.report.ReportRow;
import org.mingjian.report.Reports;
import org.mingjian.web.Actors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The report library, newest first. */
@Named("list/reports")
@RequestScoped
public class ReportList implements Listed<ReportRow> {
    @Inject
    private Reports reports;

    @Inject
    private Actors actors;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Columns<ReportRow> columns(Query query) {
        return new Columns<ReportRow>()
                .title(
                        "period",
                        show.text("report.period"),
                        row -> Cell.link(row.title(), "/reports/show?id=" + row.id()))
                .text(
                        "scope",
                        show.text("report.scope"),
                        row -> Cell.of(
                                Optional.ofNullable(row.source()).orElseGet(() -> show.text("report.scope.all"))))
                .text(
                        "state",
                        show.text("report.state"),
                        row -> row.signedAt() == null
                                ? Cell.look(show.text("report.draft"), "state wait")
                                : Cell.look(show.text("report.signed"), "state ok"))
                .word("made", show.text("report.made"), row -> Cell.of(row.madeAt(), show.minute(row.madeAt())))
                .text("by", show.text("report.by"), row -> Cell.of(actors.name(row.madeBy())))
                .number("version", show.text("report.version"), row -> Cell.of(row.version()))
                .text("files", show.text("report.files"), row -> Cell.link("PDF", "/api/reports/" + row.id() + "/pdf"));
    }

    @Override
    public Page<ReportRow> page(Query query, int size) {
        return reports.page(
                query.code("reportKind", ReportKind.class).orElse(null),
                query.text("period").flatMap(ReportPeriod::parse).orElse(null),
                query.recency(),
                query.place(SortKey.MOMENT),
                size);
    }

    @Override
    public long id(ReportRow row) {
        return row.id();
    }

    /** The kinds, and the periods that there are reports of. */
    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.choice(
                        "reportKind",
                        show.text("report.kind"),
                        Choice.of(ReportKind.values(), query.text("reportKind"))),
                Filter.choice(
                        "period",
                        show.text("report.period"),
                        Choice.of(
                                reports.periods(), ReportPeriod::toString, ReportPeriod::label, query.text("period"))));
    }
}
