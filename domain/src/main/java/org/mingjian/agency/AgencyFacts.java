package org.mingjian.agency;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/** What is entered of an agency; blank texts are those that are not known. */
public record AgencyFacts(
        String name,
        String shortName,
        AgencyKind kind,
        String uscc,
        @Nullable Long parentId,
        String contact,
        String headName,
        String phone,
        @Nullable LocalDate validFrom) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 50;

    /** Refuses what can be seen from the facts themselves. */
    void check() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Rejection(AgencyRule.NAME_BLANK, LONGEST_NAME);
        }
        if (kind == AgencyKind.UNCONFIRMED) {
            throw new Rejection(AgencyRule.KIND_OPEN);
        }
        if (Stream.of(shortName, contact, headName).anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new Rejection(AgencyRule.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        if (!phone.matches("[-0-9+() ]{0,30}")) {
            throw new Rejection(AgencyRule.PHONE_MALFORMED);
        }
    }

    @Nullable
    Uscc code() {
        return uscc.isBlank() ? null : Uscc.typed(uscc);
    }
}
