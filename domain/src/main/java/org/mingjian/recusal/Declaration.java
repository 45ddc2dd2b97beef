package org.mingjian.recusal;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What whoever submits, accepts or asks for something says of herself: whether she must stand aside (R10-1). Said anew
 * each time and never assumed.
 *
 * @article 10
 */
public enum Declaration {
    NONE,
    SOME;

    /**
     * Lets only those go on who have said that nothing keeps them from it.
     *
     * @throws Rejection if nothing was said, or that she must stand aside; its text says whom to ask
     */
    public static void demandNone(@Nullable Declaration declared) {
        if (declared == null) {
            throw new Rejection(RecusalRule.RECUSAL_UNDECLARED);
        }
        if (declared == SOME) {
            throw new Rejection(RecusalRule.RECUSAL_DECLARED);
        }
    }
}
