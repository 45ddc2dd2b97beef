package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** What was approved was paid. */
record ExpensePaid(Payment payment) implements DomainEvent {
    @Override
    public String subject() {
        return "expense:" + payment.requestId();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "voucher", payment.voucher(),
                "amount", payment.amount().toString(),
                "paidOn", payment.paidOn().toString());
    }
}
