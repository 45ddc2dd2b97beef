package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody said which row of the finance bureau's a payment is. */
record PaymentMatched(long payment, long row, String voucher) implements DomainEvent {
    @Override
    public String subject() {
        return "payment:" + payment;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("voucher", voucher, "row", row);
    }
}
