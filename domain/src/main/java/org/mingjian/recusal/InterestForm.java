package org.mingjian.recusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Uscc;
import org.mingjian.kernel.Rejection;

/**
 * What is entered of an interest.
 *
 * @param relative whose unit it is, where it is a relative's
 * @param uscc as it was typed; blank where it is not known
 */
public record InterestForm(
        @Nullable InterestKind kind,
        @Nullable Relative relative,
        String name,
        String uscc,
        @Nullable LocalDate from) {
    private static final int LONGEST_NAME = 100;

    public InterestForm {
        name = name.strip();
        uscc = uscc.strip();
    }

    void check(LocalDate today) {
        if (kind == null || name.isEmpty() || from == null) {
            throw new Rejection(RecusalRule.INTEREST_INCOMPLETE);
        }
        if (name.length() > LONGEST_NAME) {
            throw new Rejection(RecusalRule.INTEREST_NAME_TOO_LONG, LONGEST_NAME);
        }
        if (kind == InterestKind.RELATIVE_UNIT && relative == null) {
            throw new Rejection(RecusalRule.RELATIVE_MISSING);
        }
        if (from.isAfter(today)) {
            throw new Rejection(RecusalRule.INTEREST_IN_FUTURE);
        }
    }

    @Nullable
    Uscc code() {
        return uscc.isEmpty() ? null : Uscc.typed(uscc);
    }
}
