package org.mingjian.document;

import org.mingjian.kernel.Rule;

/** Why a file is not stored. */
public enum DocumentRule implements Rule {
    /** Facts: mebibytes allowed. */
    TOO_LARGE;

    @Override
    public String article() {
        return "";
    }
}
