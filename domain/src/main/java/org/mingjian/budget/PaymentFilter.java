package org.mingjian.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are asked for; what is absent does not narrow.
 *
 * @param text a part of the voucher's or the request's number, the purpose, the activity or the payee
 * @param year in which it was paid
 */
public record PaymentFilter(
        @Nullable String text,
        @Nullable Integer year,
        @Nullable String economicCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** All. */
    public static PaymentFilter all() {
        return new PaymentFilter(null, null, null, null, null);
    }
}
