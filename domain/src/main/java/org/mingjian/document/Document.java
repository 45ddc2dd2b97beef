package org.mingjian.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingjian.kernel.Sha256;

/** A file in the store: known by its content alone, so the same file is kept once. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document")
    @SequenceGenerator(name = "document", sequenceName = "document_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "sha256")
    private Sha256 sha256;

    @Column(name = "size")
    private long size;

    @Column(name = "stored_at")
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    @SuppressWarnings("NullAway.Init")
    Document(Sha256 sha256, long size, Instant storedAt) {
        this.sha256 = sha256;
        this.size = size;
        this.storedAt = storedAt;
    }

    Long id() {
        return id;
    }

    public Sha256 sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    public Instant storedAt() {
        return storedAt;
    }
}
