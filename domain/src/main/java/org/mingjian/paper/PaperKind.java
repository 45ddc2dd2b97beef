package org.mingjian.paper;

import static org.mingjian.handling.DeedKind.ACCEPT;
import static org.mingjian.handling.DeedKind.ADOPT_PART;
import static org.mingjian.handling.DeedKind.ASK_SUPPLEMENT;
import static org.mingjian.handling.DeedKind.ASSIGN;
import static org.mingjian.handling.DeedKind.CORRECT;
import static org.mingjian.handling.DeedKind.DECLINE;
import static org.mingjian.handling.DeedKind.FEED_BACK;
import static org.mingjian.handling.DeedKind.NOTE_REPLY;
import static org.mingjian.handling.DeedKind.OVERTURN;
import static org.mingjian.handling.DeedKind.PLAN;
import static org.mingjian.handling.DeedKind.REFUSE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.handling.DeedKind;
import org.mingjian.supervision.Demand;
import org.mingjian.supervision.DemandDeed;
import org.mingjian.supervision.DemandKind;

/**
 * The kinds of official documents, one row for each: what it looks like, who reads it besides the bureau, and with
 * which deeds of a matter it is signed. What one is called and how its number begins stands in {@link PaperNames}.
 *
 * @article 8(2)
 */
public enum PaperKind {
    SUGGESTION(PaperText.Layout.FORM, Reader.SUBMITTER),
    ACCEPTANCE(PaperText.Layout.LETTER, Reader.SUBMITTER, ACCEPT, OVERTURN),
    REFUSAL(PaperText.Layout.LETTER, Reader.SUBMITTER, REFUSE),
    SUPPLEMENT(PaperText.Layout.LETTER, Reader.SUBMITTER, ASK_SUPPLEMENT),
    ASSIGNMENT(PaperText.Layout.FORM, Reader.AGENCY, ASSIGN),
    EXPLANATION(PaperText.Layout.LETTER, Reader.BOTH, CORRECT, PLAN, ADOPT_PART, DECLINE),
    RECORD(PaperText.Layout.FORM, Reader.AGENCY, CORRECT, PLAN, ADOPT_PART, DECLINE),
    TRANSFER(PaperText.Layout.LETTER, Reader.BUREAU, DeedKind.TRANSFER),
    TRANSFER_REPLY(PaperText.Layout.FORM, Reader.BUREAU, NOTE_REPLY),
    FEEDBACK(PaperText.Layout.LETTER, Reader.SUBMITTER, FEED_BACK),
    SUPERVISION_NOTICE(PaperText.Layout.LETTER, Reader.AGENCY),
    SUPERVISION_OPINION(PaperText.Layout.LETTER, Reader.AGENCY),
    SUPERVISION_DECISION(PaperText.Layout.LETTER, Reader.AGENCY),
    SERVICE_RECEIPT(PaperText.Layout.FORM, Reader.AGENCY),
    REVIEW_APPLICATION(PaperText.Layout.LETTER, Reader.AGENCY),
    REVIEW_DECISION(PaperText.Layout.LETTER, Reader.AGENCY);

    /** Who may read it besides the bureau. */
    enum Reader {
        BUREAU,
        SUBMITTER,
        /** The agency it goes to, or comes from: never a word in it tells of the submitter. */
        AGENCY,
        BOTH
    }

    private final PaperText.Layout layout;
    private final Reader reader;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<DeedKind> deeds;

    PaperKind(PaperText.Layout layout, Reader reader, DeedKind... deeds) {
        this.layout = layout;
        this.reader = reader;
        this.deeds = Set.of(deeds);
    }

    PaperText.Layout layout() {
        return layout;
    }

    /** Whether the one who submitted the matter reads it. */
    public boolean forSubmitter() {
        return reader == Reader.SUBMITTER || reader == Reader.BOTH;
    }

    /** Whether the agency it names reads it. */
    public boolean forAgency() {
        return reader == Reader.AGENCY || reader == Reader.BOTH;
    }

    /** What is signed with a deed. */
    static List<PaperKind> of(DeedKind deed) {
        return Arrays.stream(values()).filter(kind -> kind.deeds.contains(deed)).toList();
    }

    /** What a supervision document is printed as. */
    public static PaperKind of(DemandKind kind) {
        return switch (kind) {
            case NOTICE -> SUPERVISION_NOTICE;
            case OPINION -> SUPERVISION_OPINION;
            case DECISION -> SUPERVISION_DECISION;
        };
    }

    /** What is signed with what is done with a supervision document; empty where nothing is. */
    static Optional<PaperKind> of(Demand demand, DemandDeed deed) {
        return switch (deed) {
            case ISSUE -> Optional.of(of(demand.kind()));
            case SERVE -> Optional.of(SERVICE_RECEIPT);
            case APPLY_REVIEW -> Optional.of(REVIEW_APPLICATION);
            case UPHOLD, CHANGE, REVOKE -> Optional.of(REVIEW_DECISION);
            case REPORT, RETURN_REPORT, PASS -> Optional.empty();
        };
    }
}
