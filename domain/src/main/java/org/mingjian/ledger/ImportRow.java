package org.mingjian.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import as lists show it. */
public record ImportRow(
        long id,
        String fileName,
        String source,
        String askedBy,
        Instant askedAt,
        LedgerStage stage,
        LedgerCounts counts,
        @Nullable Instant finishedAt,
        boolean hasRejects,
        @Nullable Long execution,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoReason) {}
