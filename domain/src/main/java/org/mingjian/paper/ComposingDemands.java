package org.mingjian.paper;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.paper.Occasion.Demanded;
import org.mingjian.paper.PaperText.Lines;
import org.mingjian.supervision.Demand;
import org.mingjian.supervision.DemandStep;

/**
 * Words the supervision documents of a matter, and what is written about them; none of it tells who submitted it.
 *
 * @article 8(2)
 */
@ApplicationScoped
class ComposingDemands {
    @Inject
    private Agencies agencies;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Papers papers;

    @Inject
    private CitedBases bases;

    PaperText of(Opinion opinion, PaperKind kind, Demanded done, String title, LocalDate day) {
        String bureau = Words.of("bureau");
        String agency = agencies.find(done.demand().agencyId()).orElseThrow().name();
        String cited = bases.sentence(kind.name(), day);
        return switch (kind) {
            case SERVICE_RECEIPT ->
                text(
                        kind,
                        null,
                        title,
                        Words.of("form.to", agency),
                        receipt(opinion, done, agency, cited),
                        bureau,
                        day);
            case REVIEW_APPLICATION ->
                text(kind, agency, title, bureau, application(opinion, done, cited), agency, day);
            case REVIEW_DECISION -> text(kind, bureau, title, agency, decision(opinion, done, cited), bureau, day);
            default -> text(kind, bureau, title, agency, demand(opinion, done.demand(), cited), bureau, day);
        };
    }

    private static PaperText text(
            PaperKind kind, @Nullable String head, String title, String to, Lines lines, String from, LocalDate day) {
        return new PaperText(kind.layout(), head, "", title, to, lines.all(), from, day);
    }

    private static Lines demand(Opinion opinion, Demand demand, String cited) {
        Lines lines = new Lines()
                .say(Words.of(
                        "DEMAND." + demand.kind(),
                        Composing.unnamed(opinion, opinion.title()),
                        opinion.externalNumber(),
                        cited,
                        demand.dispositions().stream().map(Texts::of).collect(Collectors.joining("、"))))
                .say(demand.words())
                .say(Words.of("DEMAND.report", demand.days()));
        if (demand.kind().reviewable()) {
            lines.say(Words.of("DEMAND.review", DeadlineKind.APPLY_FOR_REVIEW.standard()));
        }
        return lines;
    }

    private Lines receipt(Opinion opinion, Demanded done, String agency, String cited) {
        Demand demand = done.demand();
        DemandStep step = done.step();
        Lines lines = new Lines()
                .pair(Words.of("form.number"), opinion.externalNumber(), Words.of("form.served"), agency)
                .cell(Words.of("form.servedPaper"), number(opinion, demand))
                .pair(
                        Words.of("form.servedOn"),
                        Words.day(step.day()),
                        Words.of("form.servedBy"),
                        Texts.of(requireNonNull(step.way())))
                .pair(Words.of("form.receiver"), step.receiver(), Words.of("form.reportUntil"), reportUntil(demand));
        if (demand.reviewableUntil() != null) {
            lines.cell(Words.of("form.reviewUntil"), Words.day(demand.reviewableUntil()));
        }
        return lines.field(Words.of("form.signed"), "")
                .field(Words.of("form.remark"), step.words())
                .note(Words.of(
                        demand.kind().reviewable() ? "SERVICE_RECEIPT.note.reviewable" : "SERVICE_RECEIPT.note",
                        cited));
    }

    private String reportUntil(Demand demand) {
        return deadlines.of(demand.subject()).stream()
                .filter(one -> one.kind() != DeadlineKind.DECIDE_REVIEW && one.endedOn() == null)
                .findFirst()
                .map(Deadline::dueDay)
                .map(due -> Words.day(due.day()) + (due.provisional() ? Words.of("provisional") : ""))
                .orElse("");
    }

    private Lines application(Opinion opinion, Demanded done, String cited) {
        return new Lines()
                .say(Words.of("REVIEW_APPLICATION", number(opinion, done.demand()), cited))
                .say(Words.of("REVIEW_APPLICATION.why", done.step().words()));
    }

    private Lines decision(Opinion opinion, Demanded done, String cited) {
        return new Lines()
                .say(Words.of(
                        "REVIEW_DECISION",
                        number(opinion, done.demand()),
                        cited,
                        Texts.of(done.step().deed())))
                .say(done.step().words())
                .say(Words.of("closing.notice"));
    }

    /** What the document is called, with its number. */
    private String number(Opinion opinion, Demand demand) {
        Optional<Paper> printed = papers.record(opinion).stream()
                .filter(paper -> paper.voidedAt() == null)
                .filter(paper -> demand.id().equals(paper.demandId()) && paper.kind() == PaperKind.of(demand.kind()))
                .findFirst();
        return printed.map(paper -> Words.of("DEMAND.numbered", paper.title(), paper.number()))
                .orElseGet(() -> Texts.of(demand.kind()));
    }
}
