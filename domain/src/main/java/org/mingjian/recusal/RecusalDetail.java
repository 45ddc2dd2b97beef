package org.mingjian.recusal;

import org.jspecify.annotations.Nullable;

/**
 * A recusal with the names of those who had to do with it.
 *
 * @param inHand whether the one who asks has to decide it now
 */
public record RecusalDetail(
        Recusal recusal,
        RecusalRow row,
        @Nullable String raisedBy,
        @Nullable String decidedBy,
        @Nullable String reviewedBy,
        boolean inHand) {}
