package org.mingjian.batch.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Words;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;
import org.mingjian.report.Metric;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.Chapter;
import org.mingjian.reports.report.Definition;
import org.mingjian.reports.report.Periods;
import org.mingjian.reports.report.RedItem;
import org.mingjian.reports.report.SemiannualSummary;

/** Says a snapshot's figures in sentences and tables, ready for the paper. */
final class SummaryText {
    static final Words WORDS = new Words("org.mingjian.batch.report.summary", SummaryText.class.getClassLoader());
    /** Below this base percentages of change say nothing. */
    private static final int LEAST_BASE = 10;

    private static final DateTimeFormatter UP_TO = DateTimeFormatter.ofPattern("M月d日");
    private static final int LONGEST_MATTER = 44;
    private static final int LONGEST_SOURCE = 16;
    private static final int SEVERAL = 2;

    private final Snapshot snapshot;
    private final Figures figures;
    private final boolean draft;
    private final boolean demonstration;
    private final Printable printable;

    SummaryText(Snapshot snapshot, boolean draft, boolean demonstration, Printable printable) {
        this.snapshot = snapshot;
        this.figures = snapshot.figures();
        this.draft = draft;
        this.demonstration = demonstration;
        this.printable = printable;
    }

    SemiannualSummary summary() {
        LocalDate dated = DistrictTime.day(figures.frozenAt());
        return new SemiannualSummary(
                WORDS.of("issuer"),
                null,
                title(),
                WORDS.of("addressee"),
                new Periods(
                        figures.period().label(),
                        figures.previous().period().label(),
                        figures.yearBefore().period().label()),
                draft,
                demonstration,
                snapshot.lead().isEmpty() ? lead() : printable.of(snapshot.lead()),
                new KeyFigures(figures).all(),
                redList(),
                figures.now().counts().overdueAtEnd(),
                decisions(),
                change(),
                WORDS.of("frontNote"),
                chapters(),
                definitions(),
                notes(),
                snapshot.sha256().hex(),
                figures.cutoff().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                dated);
    }

    private String title() {
        String source = figures.source();
        return source == null
                ? WORDS.of("title", figures.period().label())
                : WORDS.of("title.source", figures.period().label(), printable.of(source, LONGEST_SOURCE));
    }

    /** Whether the half-year was still running when it was counted: then nothing is compared with whole ones. */
    private boolean running() {
        return figures.cutoff().equals(figures.frozenAt());
    }

    private String period() {
        String label = figures.period().label();
        return running() ? label + WORDS.of("lead.upTo", UP_TO.format(DistrictTime.day(figures.cutoff()))) : label;
    }

    private String lead() {
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
        boolean comparable = !running() && before.received() >= LEAST_BASE && before.concluded() >= LEAST_BASE;
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

    private List<RedItem> redList() {
        return figures.redList().stream()
                .map(item -> new RedItem(
                        printable.of(item.title(), LONGEST_MATTER),
                        printable.of(item.agency()),
                        WORDS.of(item.provisional() ? "red.overdue.provisional" : "red.overdue", item.overdueDays()),
                        WORDS.of("red.suggestion")))
                .toList();
    }

    private List<String> decisions() {
        List<Line> late = late();
        if (late.isEmpty()) {
            return List.of();
        }
        return List.of(WORDS.of(
                late.size() == 1 ? "decision.overdue.one" : "decision.overdue",
                figures.now().counts().overdueAtEnd(),
                names(late.stream().limit(3).toList()),
                late.size()));
    }

    /** Agencies with overdue matters, most first. */
    private List<Line> late() {
        return figures.byAgency().stream()
                .filter(line -> line.now().overdueAtEnd() > 0)
                .sorted(Comparator.comparing((Line line) -> -line.now().overdueAtEnd()))
                .toList();
    }

    private String names(List<Line> lines) {
        return String.join(
                "、", lines.stream().map(line -> printable.of(line.name())).toList());
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

    private List<Chapter> chapters() {
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
        if (!snapshot.nextSteps().isEmpty()) {
            List<String> steps = snapshot.nextSteps()
                    .lines()
                    .filter(step -> !step.isBlank())
                    .map(printable::of)
                    .toList();
            chapters.add(new Chapter(heading(chapters, "chapter.next"), steps, List.of()));
        }
        return chapters;
    }

    /** What the front page says in sentences. */
    static Front frontOf(Snapshot snapshot, Printable printable) {
        SummaryText text = new SummaryText(snapshot, true, false, printable);
        return new Front(snapshot.lead().isEmpty() ? text.lead() : snapshot.lead(), text.decisions(), text.change());
    }

    /** The lead as the figures make it, for those who want to write on from there. */
    static String leadOf(Snapshot snapshot, Printable printable) {
        return new SummaryText(snapshot, true, false, printable).lead();
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
        var days = figures.now().handlingDays();
        if (days.mean() != null) {
            paragraphs.add(WORDS.of(
                    "opinions.days",
                    KeyFigures.one(days.mean()),
                    KeyFigures.one(days.median()),
                    KeyFigures.one(days.p90()),
                    now.inTimeRate().map(rate -> rate + "%").orElse("—")));
        }
        return paragraphs;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        List<Line> late = late().stream()
                .filter(line -> line.now().overdueAtEnd() >= SEVERAL)
                .limit(5)
                .toList();
        if (!late.isEmpty()) {
            problems.add(WORDS.of(late.size() == 1 ? "problem.overdue.one" : "problem.overdue", names(late), SEVERAL));
        }
        List<Line> growing = figures.byProblemKind().stream()
                .filter(line -> line.previous().received() >= LEAST_BASE
                        && line.now().received() * 2 >= line.previous().received() * 3)
                .limit(3)
                .toList();
        if (!growing.isEmpty()) {
            problems.add(WORDS.of("problem.growing", names(growing)));
        }
        return problems;
    }

    private static List<Definition> definitions() {
        return Arrays.stream(Metric.values())
                .map(metric -> new Definition(metric.label(), metric.definition(), WORDS.of("definition.source")))
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        String source = figures.source();
        if (source != null) {
            notes.add(WORDS.of("note.source", printable.of(source)));
        }
        int concluded = figures.now().counts().concluded();
        int counted = figures.now().concludedWithWorkingDays();
        if (concluded > counted) {
            notes.add(counted == 0 ? WORDS.of("note.noCalendar") : WORDS.of("note.someCalendar", concluded - counted));
        }
        note(notes, figures.period());
        if (running()) {
            notes.add(WORDS.of("note.notOver"));
        }
        return notes;
    }

    private void note(List<String> notes, HalfYear period) {
        if (figures.redList().stream().anyMatch(org.mingjian.report.RedItem::provisional)) {
            notes.add(WORDS.of("note.provisional", period.label()));
        }
    }

    /** The text, or the dash that stands for nothing. */
    static String orDash(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }
}
