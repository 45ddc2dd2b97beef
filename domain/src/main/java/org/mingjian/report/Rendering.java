package org.mingjian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingjian.kernel.Sha256;

/** The document that was made of a snapshot; made once. */
@Entity
@Table(name = "rendering")
class Rendering {
    @Id
    @Column(name = "snapshot_id")
    private long snapshotId;

    @Column(name = "document_sha256")
    private Sha256 document;

    @Column(name = "rendered_at")
    private Instant renderedAt;

    @SuppressWarnings("NullAway.Init")
    protected Rendering() {}

    Rendering(long snapshotId, Sha256 document, Instant renderedAt) {
        this.snapshotId = snapshotId;
        this.document = document;
        this.renderedAt = renderedAt;
    }

    Sha256 document() {
        return document;
    }
}
