package org.mingjian.obstruction;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What a supervisor records of a refusal.
 *
 * @param timeOfDay about what time it was, in her own words; blank where she does not know
 * @param asked what she asked the agency for
 * @param reason what the agency said; blank where it gave no reason
 */
public record ObstructionForm(
        @Nullable Long agencyId,
        @Nullable LocalDate happenedOn,
        String timeOfDay,
        String place,
        String asked,
        String reason) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_TIME = 50;

    public ObstructionForm {
        timeOfDay = timeOfDay.strip();
        place = place.strip();
        asked = asked.strip();
        reason = reason.strip();
    }

    void check(LocalDate today) {
        demand(agencyId != null, ObstructionRule.AGENCY_UNKNOWN);
        demand(happenedOn != null, ObstructionRule.DAY_MISSING);
        demand(!requireNonNull(happenedOn).isAfter(today), ObstructionRule.DAY_IN_FUTURE);
        demand(!place.isEmpty(), ObstructionRule.PLACE_MISSING);
        demand(!asked.isEmpty(), ObstructionRule.ASKED_MISSING);
        demandFits(timeOfDay, LONGEST_TIME);
        demandFits(place, LONGEST_PLACE);
        demandFits(asked, LONGEST);
        demandFits(reason, LONGEST);
    }

    private static void demand(boolean told, ObstructionRule rule) {
        if (!told) {
            throw new Rejection(rule);
        }
    }

    private static void demandFits(String text, int most) {
        if (text.length() > most) {
            throw new Rejection(ObstructionRule.TOO_LONG, most);
        }
    }
}
