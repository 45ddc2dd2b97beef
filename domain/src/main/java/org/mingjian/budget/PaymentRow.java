package org.mingjian.budget;

import java.time.LocalDate;
import org.mingjian.kernel.Money;

/**
 * A payment or refund as the ledger shows it (支出明细账).
 *
 * @param payee masked for readers outside the bureau
 * @param invoices how many are attached
 * @param counted whether it is of the spending of its year
 */
public record PaymentRow(
        long id,
        LocalDate paidOn,
        String voucher,
        String summary,
        EconomicClass economicClass,
        String activity,
        String payee,
        Money amount,
        long requestId,
        String requestNumber,
        int invoices,
        boolean counted) {}
