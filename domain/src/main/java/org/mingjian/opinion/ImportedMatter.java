package org.mingjian.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger says of one matter. Where it gives no time of acceptance, the matter counts as accepted when it was
 * submitted, unless it was refused.
 */
public record ImportedMatter(
        String title,
        @Nullable String content,
        @Nullable String submitter,
        @Nullable Long supervisorId,
        long agencyId,
        @Nullable String problemKindText,
        @Nullable String domainText,
        @Nullable String outcomeText,
        @Nullable String agencyReply,
        @Nullable Instant repliedAt,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant notAcceptedAt,
        @Nullable Instant concludedAt) {

    Instant acceptance() {
        return acceptedAt == null ? submittedAt : acceptedAt;
    }
}
