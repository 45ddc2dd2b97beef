package org.mingjian.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.calendar.Calendars;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Derivation;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;

/**
 * Says on paper how the last day of a deadline was counted, day by day; it is nobody's decision and bears no number.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class ExplainingDeadlines {
    @Inject
    private Opinions opinions;

    @Inject
    private Handlings handlings;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Calendars calendars;

    @Inject
    private CitedBases bases;

    @Inject
    private PaperPrinter printer;

    @Inject
    private Clock clock;

    /** The PDF of one deadline of a matter, or of an agency's part that is shown; absent where none is. */
    public Optional<byte[]> pdf(long opinionId, long deadlineId) {
        return opinions.find(opinionId)
                .flatMap(detail -> Stream.concat(
                                Stream.of(detail.opinion().subject()),
                                handlings.parts(detail.opinion()).stream()
                                        .map(part -> part.handling().subject()))
                        .flatMap(subject -> deadlines.of(subject).stream())
                        .filter(deadline -> deadline.id() == deadlineId)
                        .findFirst()
                        .map(deadline -> printer.pdf(text(detail.opinion(), deadline))));
    }

    private PaperText text(Opinion opinion, Deadline deadline) {
        LocalDate today = DistrictTime.today(clock);
        PaperText.Lines lines = new PaperText.Lines()
                .cell(Words.of("DERIVATION.kind"), Texts.of(deadline.kind()))
                .pair(
                        Words.of("DERIVATION.length"),
                        Texts.of(deadline.unit(), deadline.length()),
                        Words.of("DERIVATION.from"),
                        Words.day(deadline.startedOn()))
                .cell(Words.of("DERIVATION.basis"), deadline.basis())
                .cell(
                        Words.of("DERIVATION.until"),
                        Words.day(deadline.dueOn()) + (deadline.provisional() ? Words.of("provisional") : ""));
        deadline.derivation(calendars.workingDays())
                .stretches()
                .forEach(stretch -> lines.row(
                        days(stretch), counted(stretch), stretch.first().why()));
        lines.note(Words.of("DERIVATION.note", bases.sentence("DERIVATION", today)));
        return new PaperText(
                PaperText.Layout.FORM,
                null,
                "",
                Words.of("DERIVATION"),
                Words.of("DERIVATION.number", opinion.externalNumber()),
                lines.all(),
                Words.of("bureau"),
                today);
    }

    private static String days(Derivation.Stretch stretch) {
        return stretch.single()
                ? Words.day(stretch.first().day())
                : Words.of(
                        "DERIVATION.range",
                        Words.day(stretch.first().day()),
                        Words.day(stretch.last().day()));
    }

    private static String counted(Derivation.Stretch stretch) {
        if (!stretch.counts()) {
            return Words.of("DERIVATION.not");
        }
        return stretch.single()
                ? Words.of("DERIVATION.counts.one", stretch.first().number())
                : Words.of(
                        "DERIVATION.counts",
                        stretch.first().number(),
                        stretch.last().number());
    }
}
