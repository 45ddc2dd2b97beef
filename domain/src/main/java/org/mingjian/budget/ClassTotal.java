package org.mingjian.budget;

import org.mingjian.kernel.Money;

/**
 * What both sides have of an economic class.
 *
 * @param code blank where the bureau does not say
 */
public record ClassTotal(String code, String name, Money ours, Money bureaus) {
    public Money difference() {
        return ours.minus(bureaus);
    }
}
