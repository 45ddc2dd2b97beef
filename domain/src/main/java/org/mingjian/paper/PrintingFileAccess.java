package org.mingjian.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.fileaccess.AccessState;
import org.mingjian.fileaccess.FileRequest;
import org.mingjian.fileaccess.FileRequests;
import org.mingjian.fileaccess.RequestDetail;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;

/**
 * Prints what is kept of consulting files: the request with what was decided on it (查阅资料申请审批表), and the register of
 * looks (查阅登记簿). Both are drawn from the records whenever they are asked for; the request's own number stands on them.
 *
 * @article 7
 */
@ApplicationScoped
public class PrintingFileAccess {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private FileRequests requests;

    @Inject
    private CitedBases bases;

    @Inject
    private PaperPrinter printer;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /** Whether there is a form to print: once it was decided, for the bureau and for her who has asked. */
    public boolean printable(RequestDetail detail) {
        AccessState state = detail.request().state();
        return state != AccessState.REQUESTED && state != AccessState.WITHDRAWN && applicant(detail) != null;
    }

    /** The request with what was decided; absent where there is none to print for the one who asks. */
    public Optional<byte[]> request(long id) {
        return requests.find(id).filter(this::printable).map(detail -> printer.pdf(form(detail)));
    }

    /** Who asks, as far as the one who prints may know. */
    private @Nullable String applicant(RequestDetail detail) {
        if (detail.supervisor() != null) {
            return detail.supervisor();
        }
        return requests.isOwn(detail) ? current.account().map(User::name).orElse(null) : null;
    }

    private PaperText form(RequestDetail detail) {
        FileRequest request = detail.request();
        LocalDate today = DistrictTime.today(clock);
        PaperText.Lines lines = new PaperText.Lines()
                .pair(
                        Words.of("ACCESS.applicant"),
                        String.valueOf(applicant(detail)),
                        Words.of("ACCESS.requested"),
                        Words.day(DistrictTime.day(request.requestedAt())))
                .pair(Words.of("ACCESS.kind"), Texts.of(request.kind()), Words.of("ACCESS.agency"), detail.agency())
                .field(Words.of("ACCESS.what"), request.what())
                .field(Words.of("ACCESS.purpose"), request.purpose())
                .cell(Words.of("ACCESS.party"), said(request.party()));
        detail.steps().forEach(step -> lines.cell(Texts.of(step.deed()), said(step)));
        if (!detail.files().isEmpty()) {
            lines.cell(
                    Words.of("ACCESS.files"),
                    detail.files().stream().map(file -> file.name()).collect(Collectors.joining("；")));
        }
        lines.note(Words.of("ACCESS.note", bases.sentence("ACCESS", today)));
        return new PaperText(
                PaperText.Layout.FORM,
                null,
                "",
                Words.of("ACCESS"),
                Words.of("ACCESS.number", request.number()),
                lines.all(),
                Words.of("bureau"),
                today);
    }

    private static String said(@Nullable String text) {
        return text == null || text.isEmpty() ? Words.of("ACCESS.none") : text;
    }

    private static String said(RequestDetail.Step step) {
        StringBuilder said = new StringBuilder(minute(step.at()));
        if (step.by() != null) {
            said.append("　").append(step.by());
        }
        if (step.reason() != null) {
            said.append("\n").append(Texts.of(step.reason()));
        }
        if (!step.words().isEmpty()) {
            said.append("\n").append(step.words());
        }
        return said.toString();
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(DistrictTime.ZONE));
    }

    /** The register of looks from one day to another; for the bureau alone. */
    public byte[] register(LocalDate from, LocalDate to) {
        PaperText.Lines lines =
                new PaperText.Lines().row(Words.of("LOOKS.file"), Words.of("LOOKS.at"), Words.of("LOOKS.by"));
        requests.looks(from, to)
                .forEach(look -> lines.row(
                        Words.of(
                                look.page() == 0 ? "LOOKS.handedOut" : "LOOKS.page",
                                look.number(),
                                look.agency(),
                                look.file(),
                                look.page()),
                        minute(look.at()),
                        look.by()));
        LocalDate today = DistrictTime.today(clock);
        lines.note(Words.of("LOOKS.note", bases.sentence("ACCESS", today)));
        return printer.pdf(new PaperText(
                PaperText.Layout.FORM,
                null,
                "",
                Words.of("LOOKS"),
                Words.of("LOOKS.span", Words.day(from), Words.day(to)),
                lines.all(),
                Words.of("bureau"),
                today));
    }
}
