package org.mingjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.report.Front;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.report.Report;
import org.mingjian.report.ReportRow;
import org.mingjian.report.Reports;
import org.mingjian.web.Show;

/** The report signed last and its first sentences, and those that wait to be signed: for the bureau and leadership. */
@Named
@RequestScoped
public class ReportSection implements Section {
    @Inject
    private Reports reports;

    @Inject
    private MakingReports making;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable Report signed;
    private @Nullable Front front;
    private List<ReportRow> unsigned = List.of();

    @PostConstruct
    void load() {
        if (isShown()) {
            signed = reports.lastSigned().orElse(null);
            front = signed == null ? null : making.front(signed);
            // those who sign have them among what they are to do
            unsigned = current.may(Permission.SIGN_REPORTS) ? List.of() : reports.unsigned(show.today());
        }
    }

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_REPORTS);
    }

    /** Absent where none has been signed yet. */
    public @Nullable Report getSigned() {
        return signed;
    }

    /** The sentences of its front page. */
    public @Nullable Front getFront() {
        return front;
    }

    public List<ReportRow> getUnsigned() {
        return unsigned;
    }
}
