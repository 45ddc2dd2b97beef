package org.mingjian.paper;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Particulars;
import org.mingjian.paper.PaperText.Lines;

/**
 * Words the documents of a matter. What an agency reads is made of the matter and never of who submitted it.
 *
 * @article 8(2)
 */
@ApplicationScoped
class Composing {
    @Inject
    private Handlings handlings;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Agencies agencies;

    @Inject
    private CitedBases bases;

    /** Who writes to whom. */
    private record Sheet(@Nullable String head, String addressee, String signer, Lines lines) {}

    PaperText of(Opinion opinion, Occasion occasion, String title, LocalDate day) {
        Sheet sheet = sheet(opinion, occasion, bases.sentence(occasion.kind().name(), day));
        return new PaperText(
                occasion.kind().layout(),
                sheet.head(),
                "",
                title,
                sheet.addressee(),
                sheet.lines().all(),
                sheet.signer(),
                day);
    }

    private Sheet sheet(Opinion opinion, Occasion occasion, String cited) {
        if (occasion.deed() == null) {
            return suggestion(opinion, cited);
        }
        Handlings.Told deed = occasion.deed();
        Handlings.Part part = occasion.part();
        return switch (occasion.kind()) {
            case SUGGESTION -> suggestion(opinion, cited);
            case ACCEPTANCE ->
                toSubmitter(
                        opinion,
                        Words.of("ACCEPTANCE", submitted(opinion), opinion.title(), opinion.externalNumber(), cited),
                        Words.of("ACCEPTANCE.due", due(DeadlineKind.WHOLE_HANDLING, opinion.subject())),
                        Words.of("closing.notice"));
            case REFUSAL ->
                toSubmitter(
                        opinion,
                        Words.of(
                                "REFUSAL",
                                submitted(opinion),
                                opinion.title(),
                                opinion.externalNumber(),
                                cited,
                                Texts.of(requireNonNull(deed.reason()))),
                        Words.of("REFUSAL.why", deed.words()),
                        Words.of("REFUSAL.remedy"),
                        Words.of("closing.told"));
            case SUPPLEMENT ->
                toSubmitter(
                        opinion,
                        Words.of("SUPPLEMENT", submitted(opinion), opinion.title(), opinion.externalNumber(), cited),
                        deed.words(),
                        Words.of("SUPPLEMENT.due", due(DeadlineKind.SUPPLEMENT_BY_SUPERVISOR, opinion.subject())),
                        Words.of("closing.notice"));
            case ASSIGNMENT -> assignment(opinion, deed, requireNonNull(part), cited);
            case EXPLANATION -> explanation(opinion, deed, requireNonNull(part), cited);
            case RECORD -> record(opinion, deed, requireNonNull(part), cited);
            case TRANSFER -> transfer(opinion, deed, cited);
            case TRANSFER_REPLY -> reply(opinion, deed);
            case FEEDBACK ->
                toSubmitter(
                        opinion,
                        Words.of("FEEDBACK", submitted(opinion), opinion.title(), opinion.externalNumber(), cited),
                        conclusion(opinion)
                                .map(found -> Words.of("FEEDBACK.found", found))
                                .orElse(""),
                        deed.words(),
                        Words.of("FEEDBACK.rate"),
                        Words.of("closing.fedBack"));
            case SUPERVISION_NOTICE,
                    SUPERVISION_OPINION,
                    SUPERVISION_DECISION,
                    SERVICE_RECEIPT,
                    REVIEW_APPLICATION,
                    REVIEW_DECISION -> throw new IllegalArgumentException("no deed of a matter: " + occasion.kind());
        };
    }

    private static Sheet toSubmitter(Opinion opinion, String... paragraphs) {
        return letter(Words.of("bureau"), addressed(opinion), paragraphs);
    }

    private static Sheet letter(String from, String to, String... paragraphs) {
        Lines lines = new Lines();
        List.of(paragraphs).forEach(lines::say);
        return new Sheet(from, to, from, lines);
    }

    private static String addressed(Opinion opinion) {
        String name = opinion.submitter();
        return name == null ? Words.of("submitter") : Words.of("submitter.named", name);
    }

    /** What leaves the bureau for an agency: where the one who submitted the matter names herself, she is not named. */
    static String unnamed(Opinion opinion, @Nullable String text) {
        String told = text == null ? "" : text;
        String name = opinion.submitter();
        return name == null || name.isBlank() ? told : told.replace(name, Words.of("unnamed"));
    }

    private static String submitted(Opinion opinion) {
        return Words.day(DistrictTime.day(opinion.submittedAt()));
    }

    private Sheet suggestion(Opinion opinion, String cited) {
        Lines lines = new Lines()
                .pair(
                        Words.of("form.submitter"),
                        Objects.requireNonNullElse(opinion.submitter(), ""),
                        Words.of("form.submittedOn"),
                        submitted(opinion))
                .pair(
                        Words.of("form.type"),
                        type(opinion),
                        Words.of("form.agency"),
                        agencies.find(opinion.agencyId()).orElseThrow().name())
                .cell(Words.of("form.title"), opinion.title());
        happened(lines, opinion)
                .field(Words.of("form.facts"), opinion.content())
                .field(Words.of("form.request"), request(opinion))
                .note(Words.of("SUGGESTION.recusal", cited));
        return new Sheet(
                null,
                Words.of("form.to", Words.of("bureau")),
                Objects.requireNonNullElse(opinion.submitter(), Words.of("submitter")),
                lines);
    }

    private static Lines happened(Lines lines, Opinion opinion) {
        Particulars told = opinion.particulars();
        return lines.pair(
                Words.of("form.happenedOn"),
                told == null ? "" : Words.day(told.happenedOn()),
                Words.of("form.place"),
                told == null ? "" : Objects.requireNonNullElse(told.place(), ""));
    }

    private static String type(Opinion opinion) {
        Particulars told = opinion.particulars();
        return told == null || told.type() == null ? "" : Texts.of(told.type());
    }

    private static @Nullable String request(Opinion opinion) {
        Particulars told = opinion.particulars();
        return told == null ? null : told.request();
    }

    private Sheet assignment(Opinion opinion, Handlings.Told deed, Handlings.Part part, String cited) {
        Lines lines = new Lines()
                .pair(
                        Words.of("form.number"),
                        opinion.externalNumber(),
                        Words.of("form.way"),
                        Words.of(part.handling().lead() ? "form.leading" : "form.helping"))
                .pair(
                        Words.of("form.type"),
                        type(opinion),
                        Words.of("form.answerUntil"),
                        due(DeadlineKind.REPLY, part.handling().subject()))
                .cell(Words.of("form.title"), unnamed(opinion, opinion.title()));
        happened(lines, opinion)
                .field(Words.of("form.facts"), unnamed(opinion, opinion.content()))
                .field(Words.of("form.request"), unnamed(opinion, request(opinion)))
                .field(Words.of("form.demand"), Words.of("ASSIGNMENT.demand", cited));
        if (!deed.words().isEmpty()) {
            lines.field(Words.of("form.words"), unnamed(opinion, deed.words()));
        }
        lines.note(Words.of("ASSIGNMENT.secret"));
        return new Sheet(null, Words.of("form.to", part.agency()), Words.of("bureau"), lines);
    }

    private static Sheet explanation(Opinion opinion, Handlings.Told deed, Handlings.Part part, String cited) {
        return letter(
                part.agency(),
                Words.of("submitter.unnamed"),
                Words.of(
                        "EXPLANATION",
                        unnamed(opinion, opinion.title()),
                        opinion.externalNumber(),
                        cited,
                        position(deed)),
                deed.words(),
                deed.basis().isEmpty() ? "" : Words.of("EXPLANATION.basis", deed.basis()),
                deed.day() == null ? "" : Words.of("EXPLANATION.until", Words.day(deed.day())),
                Words.of("closing.explained"));
    }

    private static String position(Handlings.Told deed) {
        return Words.of("position." + deed.kind());
    }

    private Sheet record(Opinion opinion, Handlings.Told deed, Handlings.Part part, String cited) {
        Lines lines = new Lines()
                .pair(Words.of("form.number"), opinion.externalNumber(), Words.of("form.handler"), part.agency())
                .cell(Words.of("form.title"), unnamed(opinion, opinion.title()))
                .pair(
                        Words.of("form.position"),
                        position(deed),
                        Words.of("form.answeredOn"),
                        Words.day(DistrictTime.day(deed.at())))
                .field(Words.of("form.explanation"), deed.words());
        if (!deed.basis().isEmpty()) {
            lines.cell(Words.of("form.basis"), deed.basis());
        }
        if (deed.day() != null) {
            lines.cell(Words.of("form.until"), Words.day(deed.day()));
        }
        lines.field(Words.of("form.bureauNote"), "").note(Words.of("RECORD.note", cited));
        return new Sheet(null, Words.of("form.to", Words.of("bureau")), part.agency(), lines);
    }

    private Sheet transfer(Opinion opinion, Handlings.Told deed, String cited) {
        return letter(
                Words.of("bureau"),
                deed.organ(),
                Words.of("TRANSFER", unnamed(opinion, opinion.title()), opinion.externalNumber()),
                Words.of("TRANSFER.facts", unnamed(opinion, opinion.content())),
                unnamed(opinion, deed.words()),
                Words.of("TRANSFER.due", cited, due(DeadlineKind.REPLY_TO_TRANSFER, opinion.subject())),
                Words.of("closing.letter"));
    }

    private Sheet reply(Opinion opinion, Handlings.Told deed) {
        Handlings.Told transfer = last(opinion, DeedKind.TRANSFER).orElse(deed);
        Lines lines = new Lines()
                .pair(
                        Words.of("form.number"),
                        opinion.externalNumber(),
                        Words.of("form.conclusion"),
                        Texts.of(requireNonNull(deed.conclusion())))
                .cell(Words.of("form.title"), opinion.title())
                .cell(Words.of("form.organ"), transfer.organ())
                .pair(
                        Words.of("form.transferredOn"),
                        Words.day(DistrictTime.day(transfer.at())),
                        Words.of("form.repliedOn"),
                        Words.day(DistrictTime.day(deed.at())))
                .cell(Words.of("form.answerUntil"), due(DeadlineKind.REPLY_TO_TRANSFER, opinion.subject()))
                .field(Words.of("form.reply"), deed.words());
        return new Sheet(null, "", Words.of("bureau"), lines);
    }

    private Optional<String> conclusion(Opinion opinion) {
        return last(opinion, DeedKind.CONCLUDE, DeedKind.NOTE_REPLY)
                .map(Handlings.Told::conclusion)
                .map(Texts::of);
    }

    private Optional<Handlings.Told> last(Opinion opinion, DeedKind... kinds) {
        return handlings.record(opinion).stream()
                .filter(told -> List.of(kinds).contains(told.kind()))
                .max(Comparator.comparing(Handlings.Told::id));
    }

    /** The last day of a deadline, which from now on is told outside the bureau and never drawn nearer. */
    private String due(DeadlineKind kind, Subject subject) {
        Optional<Deadline> found =
                deadlines.of(subject).stream().filter(one -> one.kind() == kind).reduce((one, later) -> later);
        found.filter(deadline -> deadline.endedOn() == null).ifPresent(running -> deadlines.tell(kind, subject));
        return found.map(deadline ->
                        Words.day(deadline.dueOn()) + (deadline.provisional() ? Words.of("provisional") : ""))
                .orElse("");
    }
}
