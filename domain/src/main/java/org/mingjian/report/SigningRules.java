package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.budget.Fund;
import org.mingjian.budget.Funds;
import org.mingjian.budget.Reconciliation;
import org.mingjian.budget.Reconciliations;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;

/**
 * When a report may be signed off: its period is over, what it says holds, and of a year's fund, nothing can change.
 */
@ApplicationScoped
class SigningRules {
    @Inject
    private LegalBases bases;

    @Inject
    private Funds funds;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Clock clock;

    /** What stands against it, the first the most in the way. */
    List<Rejection> missing(Report report, Snapshot snapshot) {
        if (report.signedAt() != null) {
            return List.of(new Rejection(ReportRule.ALREADY_SIGNED));
        }
        List<Rejection> missing = new ArrayList<>();
        LocalDate today = DistrictTime.today(clock);
        if (!today.isAfter(report.period().to())) {
            missing.add(
                    new Rejection(ReportRule.PERIOD_NOT_OVER, report.period().label()));
        }
        if (report.kind() == ReportKind.FUND) {
            year(missing, snapshot);
        }
        String expired = bases.expiredIn(snapshot.written().text(), today).stream()
                .map(LegalBasis::title)
                .collect(Collectors.joining("、"));
        if (!expired.isEmpty()) {
            missing.add(new Rejection(ReportRule.CITES_EXPIRED, expired));
        }
        return missing;
    }

    /**
     * The report on a whole year is issued after the year is frozen and reconciled with the finance bureau (R16-7).
     *
     * @article 16
     */
    private void year(List<Rejection> missing, Snapshot snapshot) {
        FundFigures figures = snapshot.fund();
        if (!figures.period().wholeYear()) {
            return;
        }
        int year = figures.period().year();
        if (!funds.find(year).map(Fund::frozen).orElse(false)) {
            missing.add(new Rejection(ReportRule.YEAR_NOT_FROZEN, year));
        } else if (!figures.yearFrozen()) {
            missing.add(new Rejection(ReportRule.FROZEN_AFTERWARDS, year));
        }
        if (!reconciliations.of(year).map(Reconciliation::settled).orElse(false)) {
            missing.add(new Rejection(ReportRule.NOT_RECONCILED, year));
        }
        if (figures.owesReasons() && snapshot.written().reasons().isEmpty()) {
            missing.add(new Rejection(
                    ReportRule.RATE_WITHOUT_REASONS, figures.whole().rate().orElseThrow()));
        }
        if (!snapshot.written().assessment().complete()) {
            missing.add(new Rejection(ReportRule.ASSESSMENT_INCOMPLETE));
        }
    }
}
