package org.mingjian.batch.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Words;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;
import org.mingjian.report.Snapshot;

/** The sentences of the front page. */
record FrontText(Snapshot snapshot, Figures figures, Printable printable) {
    private static final Words WORDS = SummaryText.WORDS;
    private static final DateTimeFormatter UP_TO = DateTimeFormatter.ofPattern("M月d日");

    /** As many agencies as are named. */
    private static final int NAMED = 3;

    static FrontText of(Snapshot snapshot, Printable printable) {
        return new FrontText(snapshot, snapshot.figures(), printable);
    }

    Front front() {
        String written = snapshot.written().lead();
        return new Front(written.isEmpty() ? lead() : printable.of(written), decisions(), change());
    }

    /** Whether the half-year was still running when it was counted: then nothing is compared with whole ones. */
    boolean running() {
        return figures.cutoff().equals(figures.frozenAt());
    }

    private String period() {
        String label = figures.period().label();
        return running() ? label + WORDS.of("lead.upTo", UP_TO.format(DistrictTime.day(figures.cutoff()))) : label;
    }

    /** The lead as the figures make it. */
    String lead() {
        Counts now = figures.now().counts();
        Counts before = figures.yearBefore().counts();
        StringBuilder lead = new StringBuilder();
        lead.append(
                figures.headcount() == null
                        ? WORDS.of("lead.beginning", period())
                        : WORDS.of(
                                "lead.beginning.supervisors",
                                period(),
                                figures.headcount().atEnd()));
        boolean comparable = !running()
                && before.received() >= SummaryText.LEAST_BASE
                && before.concluded() >= SummaryText.LEAST_BASE;
        lead.append(
                comparable
                        ? WORDS.of(
                                "lead.compared",
                                now.received(),
                                Change.percent(now.received(), before.received()),
                                now.concluded(),
                                Change.percent(now.concluded(), before.concluded()))
                        : WORDS.of("lead.counts", now.received(), now.concluded()));
        lead.append(
                now.overdueAtEnd() == 0
                        ? WORDS.of("lead.open", now.openAtEnd())
                        : WORDS.of("lead.open.overdue", now.openAtEnd(), now.overdueAtEnd()));
        return lead.toString();
    }

    private List<String> decisions() {
        List<Line> late = new LateAgencies(figures, printable).all();
        if (late.isEmpty()) {
            return List.of();
        }
        return List.of(WORDS.of(
                late.size() == 1 ? "decision.overdue.one" : "decision.overdue",
                figures.now().counts().overdueAtEnd(),
                LateAgencies.names(late.stream().limit(NAMED).toList(), printable),
                late.size()));
    }

    private String change() {
        Counts now = figures.now().counts();
        Counts before = figures.previous().counts();
        String change = WORDS.of(
                "change",
                figures.previous().period().label(),
                Change.of(now.received(), before.received()),
                Change.of(now.concluded(), before.concluded()),
                Change.of(now.openAtEnd(), before.openAtEnd()));
        return figures.addendum() == 0 ? change : change + WORDS.of("change.addendum", figures.addendum());
    }
}
