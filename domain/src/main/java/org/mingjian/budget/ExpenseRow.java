package org.mingjian.budget;

import java.time.LocalDate;
import org.mingjian.kernel.Money;

/**
 * A request as lists show it.
 *
 * @param payee masked for readers outside the bureau
 */
public record ExpenseRow(
        long id,
        String number,
        ExpenseState state,
        LocalDate day,
        int year,
        EconomicClass economicClass,
        String purpose,
        String activity,
        String payee,
        Money amount,
        String requester) {}
