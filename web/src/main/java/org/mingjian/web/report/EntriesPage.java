package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.EntryKind;
import org.mingjian.fundreport.FrozenEntries;
import org.mingjian.fundreport.FrozenEntry;
import org.mingjian.kernel.Money;
import org.mingjian.report.Report;
import org.mingjian.report.ReportKind;
import org.mingjian.report.Reports;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Query;
import org.omnifaces.cdi.Param;

/** The frozen entries behind an amount of a report on the fund. */
@Named
@RequestScoped
public class EntriesPage {
    @Inject
    private Reports reports;

    @Inject
    private FrozenEntries entries;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Report report;
    private String subject = "";
    private List<FrozenEntry> rows = List.of();

    @PostConstruct
    void load() {
        report = Outcome.orMissing(
                Optional.ofNullable(id).flatMap(reports::find).filter(found -> found.kind() == ReportKind.FUND));
        if (report == null) {
            return;
        }
        Query query = Query.of(request.getParameterMap());
        String code = query.text("code").orElse(null);
        EntryKind kind = query.code("kind", EntryKind.class).orElse(null);
        rows = entries.of(report.snapshotId(), code, kind);
        String line = code == null || rows.isEmpty()
                ? ""
                : rows.get(0).economicClass().label() + "　";
        subject = line + (kind == null ? show.text("entries.all") : show.code(kind));
    }

    /** Absent where there is no such report. */
    public @Nullable Report getReport() {
        return report;
    }

    /** Which amount they are behind. */
    public String getSubject() {
        return subject;
    }

    public List<FrozenEntry> getRows() {
        return rows;
    }

    public Money getSum() {
        return Money.sum(rows.stream().map(FrozenEntry::amount).toList());
    }
}
