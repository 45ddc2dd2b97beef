package org.mingjian.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;

/**
 * A line of the reconciliation's sheet: a payment of ours, a row of the finance bureau's, or both.
 *
 * @param id of the line, the same as long as the payment or the row is there
 * @param voucher ours; blank where we have none
 * @param bureausVoucher the bureau's; blank where it does not say
 * @param payee masked for readers outside the bureau
 * @param ours absent where we do not have it
 * @param bureaus absent where the bureau does not have it
 * @param byHand whether a person has matched them
 * @param reason why it is with one side only; blank where nobody has said
 */
public record ReconciliationRow(
        long id,
        int year,
        LocalDate day,
        String voucher,
        String bureausVoucher,
        String payee,
        String summary,
        @Nullable Money ours,
        @Nullable Money bureaus,
        ReconciliationState state,
        boolean byHand,
        String reason) {}
