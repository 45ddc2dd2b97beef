package org.mingjian.desk;

import org.mingjian.kernel.Rule;

/** What a kept view must be. */
public enum DeskRule implements Rule {
    VIEW_WITHOUT_NAME,
    /** Fact: the longest name. */
    VIEW_NAME_TOO_LONG,
    /** Fact: how many there may be. */
    TOO_MANY_VIEWS;

    @Override
    public String article() {
        return "";
    }
}
