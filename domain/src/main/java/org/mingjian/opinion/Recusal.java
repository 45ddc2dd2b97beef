package org.mingjian.opinion;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What whoever submits a matter says of herself: whether she must stand aside (R10-1). Said anew at each submission and
 * never assumed.
 *
 * @article 10
 */
public enum Recusal {
    NONE,
    SOME;

    /**
     * Lets only those submit who have said that nothing keeps them from it.
     *
     * @throws Rejection if nothing was said, or that she must stand aside; its text says whom to ask
     */
    static void demandNone(@Nullable Recusal declared) {
        if (declared == null) {
            throw new Rejection(OpinionRule.RECUSAL_UNDECLARED);
        }
        if (declared == SOME) {
            throw new Rejection(OpinionRule.RECUSAL_DECLARED);
        }
    }
}
