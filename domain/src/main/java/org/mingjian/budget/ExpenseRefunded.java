package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Money that was paid came back. */
record ExpenseRefunded(Payment refund) implements DomainEvent {
    @Override
    public String subject() {
        return "expense:" + refund.requestId();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "voucher", refund.voucher(),
                "amount", refund.amount().toString(),
                "paidOn", refund.paidOn().toString(),
                "counted", refund.counted(),
                "reason", refund.reason());
    }
}
