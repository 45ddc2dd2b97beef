package org.mingjian.archive;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.evidence.Attachments;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionStep;
import org.mingjian.opinion.Particulars;
import org.mingjian.paper.Paper;
import org.mingjian.paper.Papers;

/**
 * A matter as it is written down for the archive: the metadata of the item (件), what was told, each state, deed,
 * agency's part and deadline, and which files belong to it.
 *
 * @article 8(2)
 */
@ApplicationScoped
class MatterRecord {
    /** How long it is kept: ten years and more, the archive's D30. */
    private static final String KEPT = "D30";

    @Inject
    private Handlings handlings;

    @Inject
    private Papers papers;

    @Inject
    private Attachments attachments;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Agencies agencies;

    /**
     * A file of the package.
     *
     * @param path where it stands in the package
     */
    record Enclosed(String path, Sha256 document) {}

    /** The record and the files it names. */
    record Told(String xml, List<Enclosed> files) {}

    Told of(Opinion opinion, String number, Instant now) {
        List<Enclosed> files = new ArrayList<>();
        Xml matter = Xml.root("matter");
        metadata(matter.add("metadata"), opinion, number, now);
        facts(matter.add("facts"), opinion);
        Xml states = matter.add("states");
        for (OpinionStep step : opinion.steps()) {
            states.add("state").code("code", step.state()).at("from", step.at()).at("until", step.until());
        }
        parts(matter.add("agencies"), opinion);
        deeds(matter.add("deeds"), opinion);
        deadlines(matter.add("deadlines"), opinion);
        documents(matter.add("documents"), opinion, files);
        attachments(matter.add("attachments"), opinion, files);
        return new Told(matter.text(), files);
    }

    private static void metadata(Xml to, Opinion opinion, String number, Instant now) {
        LocalDate closed = DistrictTime.day(now);
        to.text("aggregation", Texts.of("MatterPackage.aggregation"))
                .text("archiveNumber", number)
                .text("title", opinion.title())
                .text("documentNumber", opinion.externalNumber())
                .text("responsible", Texts.of("MatterPackage.responsible"))
                .text("date", closed.toString())
                .text("year", Integer.toString(closed.getYear()))
                .text("retention", KEPT)
                .text("secrecy", Texts.of("MatterPackage.secrecy"));
    }

    private void facts(Xml to, Opinion opinion) {
        to.text("agency", agency(opinion.agencyId()))
                .text("problemKind", opinion.problemKindText())
                .text("domain", opinion.domainText())
                .text("submitter", opinion.submitter())
                .text("submittedAt", opinion.submittedAt().toString())
                .text("content", opinion.content());
        Particulars told = opinion.particulars();
        if (told != null) {
            to.text("type", told.type() == null ? null : Texts.of(told.type()))
                    .text("actKind", told.actKind() == null ? null : Texts.of(told.actKind()))
                    .text(
                            "happenedOn",
                            told.happenedOn() == null ? null : told.happenedOn().toString())
                    .text("place", told.place())
                    .text("party", told.party())
                    .text("partyUscc", told.partyUscc())
                    .text("request", told.request())
                    .text("confidential", Boolean.toString(told.confidential()));
        }
    }

    private String agency(long id) {
        return agencies.find(id).map(Agency::name).orElseThrow();
    }

    private void parts(Xml to, Opinion opinion) {
        for (Handlings.Part part : handlings.everyPart(opinion)) {
            var handling = part.handling();
            to.add("agency")
                    .with("name", part.agency())
                    .with("lead", Boolean.toString(handling.lead()))
                    .code("state", handling.state())
                    .code("position", handling.position())
                    .at("assignedAt", handling.assignedAt());
        }
    }

    private void deeds(Xml to, Opinion opinion) {
        for (Handlings.Told deed : handlings.record(opinion)) {
            to.add("deed")
                    .code("kind", deed.kind())
                    .at("at", deed.at())
                    .with("by", deed.by())
                    .with("agency", deed.agency())
                    .code("reason", deed.reason())
                    .code("conclusion", deed.conclusion())
                    .with("named", deed.organ())
                    .with("basis", deed.basis())
                    .with("day", deed.day() == null ? null : deed.day().toString())
                    .text("words", deed.words());
        }
    }

    private void deadlines(Xml to, Opinion opinion) {
        deadlines(to, deadlines.of(opinion.subject()), null);
        for (Handlings.Part part : handlings.everyPart(opinion)) {
            deadlines(to, deadlines.of(part.handling().subject()), part.agency());
        }
    }

    private static void deadlines(Xml to, List<Deadline> all, @Nullable String agency) {
        for (Deadline deadline : all) {
            to.add("deadline")
                    .code("kind", deadline.kind())
                    .with("agency", agency)
                    .with("from", deadline.startedOn().toString())
                    .with("due", deadline.dueOn().toString())
                    .with("ended", requireNonNull(deadline.endedOn()).toString());
        }
    }

    private void documents(Xml to, Opinion opinion, List<Enclosed> files) {
        for (Paper paper : papers.record(opinion)) {
            String path = "documents/%04d.pdf".formatted(files.size() + 1);
            files.add(new Enclosed(path, paper.pdf()));
            to.add("document")
                    .with("path", path)
                    .with("sha256", paper.pdf().hex())
                    .with("title", paper.title())
                    .with("number", paper.number())
                    .at("signedAt", paper.signedAt())
                    .at("voidedAt", paper.voidedAt());
        }
    }

    private void attachments(Xml to, Opinion opinion, List<Enclosed> files) {
        for (Attachments.Original file : attachments.originals(opinion)) {
            String path = "attachments/%04d.%s"
                    .formatted(files.size() + 1, file.kind().ending());
            files.add(new Enclosed(path, file.document()));
            to.add("attachment")
                    .with("path", path)
                    .with("sha256", file.document().hex())
                    .with("name", file.name())
                    .code("side", file.side())
                    .at("broughtAt", file.broughtAt());
        }
    }
}
