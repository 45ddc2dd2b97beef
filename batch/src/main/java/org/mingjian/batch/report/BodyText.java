package org.mingjian.batch.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.kernel.Words;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.Chapter;

/** The chapters of the body, as far as there is something to say. */
record BodyText(Snapshot snapshot, Figures figures, Printable printable) {
    private static final Words WORDS = SummaryText.WORDS;
    private static final int SEVERAL = 2;

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        if (figures.headcount() != null) {
            chapters.add(new Chapter(heading(chapters, "chapter.office"), List.of(office()), List.of()));
        }
        chapters.add(new Chapter(
                heading(chapters, "chapter.opinions"), opinions(), new SummaryTables(figures, printable).all()));
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            chapters.add(new Chapter(heading(chapters, "chapter.problems"), problems, List.of()));
        }
        if (!snapshot.written().nextSteps().isEmpty()) {
            List<String> steps = snapshot.written()
                    .nextSteps()
                    .lines()
                    .filter(step -> !step.isBlank())
                    .map(printable::of)
                    .toList();
            chapters.add(new Chapter(heading(chapters, "chapter.next"), steps, List.of()));
        }
        return chapters;
    }

    private static String heading(List<Chapter> before, String key) {
        return WORDS.of("numeral." + (before.size() + 1)) + "、" + WORDS.of(key);
    }

    private String office() {
        var heads = requireNonNull(figures.headcount());
        return WORDS.of("office", heads.atStart(), heads.begun(), heads.ended(), heads.atEnd());
    }

    private List<String> opinions() {
        Counts now = figures.now().counts();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(WORDS.of(
                "opinions.counts",
                now.openAtStart(),
                now.received(),
                now.accepted(),
                now.notAccepted(),
                now.concluded(),
                now.openAtEnd(),
                now.overdueAtEnd()));
        if (now.withdrawn() > 0) {
            paragraphs.add(WORDS.of("opinions.withdrawn", now.withdrawn()));
        }
        var days = figures.now().handlingDays();
        if (days.mean() != null) {
            paragraphs.add(WORDS.of(
                    "opinions.days",
                    KeyFigures.one(days.mean()),
                    KeyFigures.one(days.median()),
                    KeyFigures.one(days.p90()),
                    now.inTimeRate().map(rate -> rate + "%").orElse("—")));
        }
        if (now.concludedInTime() > now.concludedUnextended()) {
            paragraphs.add(WORDS.of(
                    "opinions.unextended",
                    now.concludedInTime() - now.concludedUnextended(),
                    now.unextendedRate().map(rate -> rate + "%").orElse("—")));
        }
        return paragraphs;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        List<Line> late = new LateAgencies(figures, printable)
                .all().stream()
                        .filter(line -> line.now().overdueAtEnd() >= SEVERAL)
                        .limit(5)
                        .toList();
        if (!late.isEmpty()) {
            problems.add(WORDS.of(
                    late.size() == 1 ? "problem.overdue.one" : "problem.overdue",
                    LateAgencies.names(late, printable),
                    SEVERAL));
        }
        List<Line> growing = figures.byProblemKind().stream()
                .filter(line -> line.previous().received() >= SummaryText.LEAST_BASE
                        && line.now().received() * 2 >= line.previous().received() * 3)
                .limit(3)
                .toList();
        if (!growing.isEmpty()) {
            problems.add(WORDS.of("problem.growing", LateAgencies.names(growing, printable)));
        }
        return problems;
    }
}
