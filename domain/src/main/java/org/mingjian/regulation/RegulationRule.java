package org.mingjian.regulation;

import org.mingjian.kernel.Rule;

/** What may be refused here. */
public enum RegulationRule implements Rule {
    ENDS_BEFORE_IT_BEGINS;

    @Override
    public String article() {
        return "1";
    }
}
