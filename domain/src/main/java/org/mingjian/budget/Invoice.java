package org.mingjian.budget;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.kernel.Rejection;

/**
 * An invoice that a request rests on.
 *
 * @param code blank for electronic ones that have only a number
 */
public record Invoice(String code, String number) {
    public Invoice {
        if (!code.matches("\\d{0,12}") || !number.matches("\\d{8,20}")) {
            throw new Rejection(BudgetRule.INVOICE_MALFORMED);
        }
    }

    /**
     * Reads invoices as they were typed: one a line, the code before the number where there is one.
     *
     * @throws Rejection if one is malformed
     */
    public static List<Invoice> typed(String text) {
        List<Invoice> invoices = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String[] parts = line.split("[\\s,，、]+");
            if (parts.length > 2) {
                throw new Rejection(BudgetRule.INVOICE_MALFORMED);
            }
            invoices.add(parts.length == 1 ? new Invoice("", parts[0]) : new Invoice(parts[0], parts[1]));
        }
        return invoices.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return (code + " " + number).strip();
    }
}
