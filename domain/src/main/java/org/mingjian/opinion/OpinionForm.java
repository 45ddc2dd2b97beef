package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Uscc;
import org.mingjian.kernel.Rejection;

/**
 * A form as far as it is filled in.
 *
 * @param facts what happened
 * @param request what is asked for
 * @param happenedOn the day of the incident, which is not that of the submission
 * @param problemKind code of a kind of problem
 * @param confidential whether the agency concerned must not learn who submitted it
 * @param supervisorId on paper: who submitted it
 * @param receivedOn on paper: the day of the bureau's stamp
 * @param party the persons and units concerned, or who represent them, divided by commas
 * @param partyUscc the code of the unit among them, as it was typed
 */
public record OpinionForm(
        @Nullable OpinionType type,
        @Nullable Long agencyId,
        @Nullable String title,
        @Nullable String facts,
        @Nullable String request,
        @Nullable LocalDate happenedOn,
        @Nullable String place,
        @Nullable String problemKind,
        @Nullable EnforcementDomain domain,
        @Nullable ActKind actKind,
        boolean confidential,
        @Nullable Long supervisorId,
        @Nullable LocalDate receivedOn,
        @Nullable String party,
        @Nullable String partyUscc) {
    public static final int FEWEST_FACTS = 20;
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_FACTS = 5000;
    public static final int LONGEST_REQUEST = 2000;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_PARTY = 200;
    private static final int LONGEST_CODE = 40;

    /** What is blank counts as left out. */
    public OpinionForm {
        title = said(title);
        facts = said(facts);
        request = said(request);
        place = said(place);
        party = said(party);
        partyUscc = said(partyUscc);
    }

    /** Nothing filled in; who submitted it is kept from the agency unless one decides otherwise. */
    public static OpinionForm blank() {
        return new OpinionForm(
                null, null, null, null, null, null, null, null, null, null, true, null, null, null, null);
    }

    private static @Nullable String said(@Nullable String text) {
        String said = text == null ? "" : text.replace("\0", "").strip();
        return said.isEmpty() ? null : said;
    }

    /** How many characters a text has, blanks left out. */
    static int characters(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** Refuses texts longer than any form takes. */
    void demandFits() {
        demandFits(title, LONGEST_TITLE, OpinionRule.TITLE_TOO_LONG);
        demandFits(facts, LONGEST_FACTS, OpinionRule.FACTS_TOO_LONG);
        demandFits(request, LONGEST_REQUEST, OpinionRule.REQUEST_TOO_LONG);
        demandFits(place, LONGEST_PLACE, OpinionRule.PLACE_TOO_LONG);
        demandFits(party, LONGEST_PARTY, OpinionRule.PARTY_TOO_LONG);
        demandFits(partyUscc, LONGEST_CODE, OpinionRule.PARTY_TOO_LONG);
    }

    private static void demandFits(@Nullable String text, int most, OpinionRule rule) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw new Rejection(rule, most);
        }
    }

    /**
     * Refuses a form that is not filled in well enough to be submitted on the given day.
     *
     * @article 8(2)
     */
    void demandComplete(LocalDate submitted) {
        demandFits();
        if (type == null
                || agencyId == null
                || title == null
                || facts == null
                || problemKind == null
                || domain == null) {
            throw new Rejection(OpinionRule.INCOMPLETE);
        }
        if (characters(facts) < FEWEST_FACTS) {
            throw new Rejection(OpinionRule.FACTS_TOO_SHORT, FEWEST_FACTS, characters(facts));
        }
        if (happenedOn != null && happenedOn.isAfter(submitted)) {
            throw new Rejection(OpinionRule.HAPPENED_LATER, submitted);
        }
        if (partyUscc != null) {
            Uscc.typed(partyUscc);
        }
    }
}
