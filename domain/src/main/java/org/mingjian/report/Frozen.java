package org.mingjian.report;

import java.time.Instant;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundFiguresJson;
import org.mingjian.kernel.SealedJson;

/** Figures of either kind as they are written down. */
record Frozen(ReportPeriod period, Instant cutoff, Instant frozenAt, String askedBy, SealedJson json) {
    static Frozen of(Figures figures) {
        return new Frozen(
                figures.period(), figures.cutoff(), figures.frozenAt(), figures.askedBy(), FiguresJson.write(figures));
    }

    static Frozen of(FundFigures figures) {
        return new Frozen(
                figures.period(),
                figures.cutoff(),
                figures.frozenAt(),
                figures.askedBy(),
                FundFiguresJson.write(figures));
    }
}
