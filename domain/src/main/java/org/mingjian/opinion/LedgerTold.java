package org.mingjian.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Sha256;

/** What a ledger tells of a matter's handling, in its own words, and by which row of it. */
@Embeddable
public class LedgerTold {
    @Column(name = "outcome_text")
    private @Nullable String outcome;

    @Column(name = "agency_reply")
    private @Nullable String agencyReply;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "ledger_hash")
    private Sha256 hash;

    @SuppressWarnings("NullAway.Init")
    protected LedgerTold() {}

    LedgerTold(ImportedMatter matter, Sha256 hash) {
        outcome = matter.outcomeText();
        agencyReply = matter.agencyReply();
        repliedAt = matter.repliedAt();
        this.hash = hash;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String agencyReply() {
        return agencyReply;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }

    /** The hash of the row: the same hash means nothing has changed. */
    Sha256 hash() {
        return hash;
    }
}
