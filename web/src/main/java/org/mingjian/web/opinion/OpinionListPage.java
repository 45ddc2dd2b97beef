package org.mingjian.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.opinion.KeepingDrafts;
import org.mingjian.opinion.OpinionDraft;
import org.mingjian.report.CountedMatters;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshots;
import org.mingjian.web.list.Query;

/** What the page of matters says beside the list. */
@Named
@RequestScoped
public class OpinionListPage {
    @Inject
    private Snapshots snapshots;

    @Inject
    private Reports reports;

    @Inject
    private KeepingDrafts drafts;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<OpinionDraft> kept;

    /** Forms that the one who asks has half filled in. */
    public List<OpinionDraft> getDrafts() {
        if (kept == null) {
            kept = current.may(Permission.SUBMIT_OPINIONS) || current.may(Permission.ENTER_PAPER_OPINIONS)
                    ? drafts.mine()
                    : List.of();
        }
        return kept;
    }

    /** The figure of a report whose matters are shown, in words. */
    public @Nullable CountedMatters getCounted() {
        return new OpinionQuery(Query.of(request.getParameterMap())).counted().orElse(null);
    }

    /** The half-year whose figure it is. */
    public String getCountedPeriod() {
        CountedMatters counted = Objects.requireNonNull(getCounted());
        return snapshots
                .find(counted.snapshotId())
                .map(snapshot -> counted.period(snapshot.period()).label())
                .orElse("");
    }

    /** The report whose figure it is; absent where none was filed. */
    public @Nullable Report getCountedReport() {
        return reports.ofSnapshot(Objects.requireNonNull(getCounted()).snapshotId())
                .orElse(null);
    }
}
