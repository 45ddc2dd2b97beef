package org.mingjian.interference;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What a supervisor reports.
 *
 * @param who who meddles or takes revenge; blank where she does not know, or will not write it
 * @param what what happened
 */
public record InterferenceForm(@Nullable InterferenceKind kind, String who, String what) {
    private static final int LONGEST = 5000;
    private static final int LONGEST_WHO = 200;

    public InterferenceForm {
        who = who.strip();
        what = what.strip();
    }

    void check() {
        if (kind == null) {
            throw new Rejection(InterferenceRule.KIND_UNKNOWN);
        }
        if (what.isEmpty()) {
            throw new Rejection(InterferenceRule.WHAT_MISSING);
        }
        if (what.length() > LONGEST) {
            throw new Rejection(InterferenceRule.TOO_LONG, LONGEST);
        }
        if (who.length() > LONGEST_WHO) {
            throw new Rejection(InterferenceRule.TOO_LONG, LONGEST_WHO);
        }
    }
}
