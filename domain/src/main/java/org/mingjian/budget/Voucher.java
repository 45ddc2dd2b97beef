package org.mingjian.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment or refund as its voucher shows it.
 *
 * @param refunds the voucher of the payment that came back
 * @param reason why it came back
 */
public record Voucher(
        PaymentRow payment,
        PaymentMethod method,
        String requester,
        String approver,
        String payer,
        @Nullable String refunds,
        String reason,
        List<Invoice> invoices) {}
