package org.mingjian.evidence;

import org.jspecify.annotations.Nullable;

/**
 * With what files were brought.
 *
 * @param deedId the deed; absent where they came with the matter itself, or were added by the bureau
 * @param agencyId of an agency's files: whose
 */
public record Origin(
        long opinionId,
        @Nullable Long deedId,
        Side side,
        @Nullable Long agencyId) {}
