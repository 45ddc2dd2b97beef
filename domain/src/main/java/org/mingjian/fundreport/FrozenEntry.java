package org.mingjian.fundreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.EntryKind;
import org.mingjian.kernel.Money;

/**
 * An entry of the fund as a snapshot has it.
 *
 * @param about the activity, what was bought, or why
 * @param paper the voucher, the request's number or the document that allowed it
 */
public record FrozenEntry(
        LocalDate day,
        EconomicClass economicClass,
        EntryKind kind,
        Money amount,
        String about,
        String paper,
        @Nullable Long requestId,
        @Nullable Long paymentId) {}
