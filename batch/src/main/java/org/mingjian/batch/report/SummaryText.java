package org.mingjian.batch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Words;
import org.mingjian.report.Figures;
import org.mingjian.report.Metric;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.Definition;
import org.mingjian.reports.report.OfficialReport;
import org.mingjian.reports.report.Periods;
import org.mingjian.reports.report.RedItem;
import org.mingjian.reports.report.Remark;

/** Says a snapshot's figures in sentences and tables, ready for the paper. */
final class SummaryText {
    static final Words WORDS = new Words("org.mingjian.batch.report.summary", SummaryText.class.getClassLoader());
    /** Below this base percentages of change say nothing. */
    static final int LEAST_BASE = 10;

    private static final int LONGEST_MATTER = 44;
    private static final int LONGEST_SOURCE = 16;

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

    OfficialReport summary() {
        LocalDate dated = DistrictTime.day(figures.frozenAt());
        Front front = FrontText.of(snapshot, printable).front();
        return new OfficialReport(
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
                front.lead(),
                new KeyFigures(figures).all(),
                redList(),
                figures.now().counts().overdueAtEnd(),
                List.of(WORDS.of("red.none")),
                front.decisions(),
                new Remark(WORDS.of("change.label"), front.change()),
                WORDS.of("frontNote"),
                new BodyText(snapshot, figures, printable).chapters(),
                List.of(),
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

    private List<RedItem> redList() {
        return figures.redList().stream()
                .map(item -> new RedItem(
                        printable.of(item.title(), LONGEST_MATTER),
                        printable.of(item.agency()),
                        WORDS.of(item.provisional() ? "red.overdue.provisional" : "red.overdue", item.overdueDays()),
                        WORDS.of("red.suggestion")))
                .toList();
    }

    private static List<Definition> definitions() {
        return Arrays.stream(Metric.values())
                .map(metric -> new Definition(metric.label(), metric.definition(), WORDS.of("definition.source")))
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(WORDS.of("note.dash"));
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
        if (FrontText.of(snapshot, printable).running()) {
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
