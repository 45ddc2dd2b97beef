package org.mingjian.budget;

import java.time.LocalDate;
import org.mingjian.kernel.Money;

/**
 * A payment as the finance bureau has it; blank where it does not say.
 *
 * @param number of the row in the file
 * @param amount negative for what came back
 */
record BureauRow(
        int number, LocalDate day, String voucher, String summary, String payee, String economicCode, Money amount) {}
