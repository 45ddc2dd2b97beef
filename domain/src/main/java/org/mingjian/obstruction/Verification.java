package org.mingjian.obstruction;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;
import org.mingjian.recusal.Declaration;

/**
 * What the bureau has found.
 *
 * @param reason what the agency's reason is worth; of what is true alone
 * @param finding in words, for all whom it concerns
 */
public record Verification(
        @Nullable ObstructionState result,
        @Nullable Reason reason,
        String finding,
        @Nullable Declaration declared) {
    private static final int LONGEST = 2000;

    public Verification {
        finding = finding.strip();
    }

    /** @article 8(1) */
    void check() {
        Declaration.demandNone(declared);
        if (result == null || result == ObstructionState.RECORDED) {
            throw new Rejection(ObstructionRule.RESULT_MISSING);
        }
        if (result == ObstructionState.TRUE && reason == null) {
            throw new Rejection(ObstructionRule.REASON_UNJUDGED);
        }
        if (result != ObstructionState.TRUE && reason != null) {
            throw new Rejection(ObstructionRule.NOTHING_TO_JUDGE);
        }
        if (finding.isEmpty()) {
            throw new Rejection(ObstructionRule.FINDING_MISSING);
        }
        if (finding.length() > LONGEST) {
            throw new Rejection(ObstructionRule.TOO_LONG, LONGEST);
        }
    }
}
