package org.mingjian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingjian.kernel.Sha256;

/**
 * Everything there was of a matter when it was archived, in one file; never changed. A matter that was taken up again
 * and archived once more has another one besides.
 *
 * @article 8(2)
 */
@Entity
@Table(name = "matter_package")
public class MatterPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_package")
    @SequenceGenerator(name = "matter_package", sequenceName = "matter_package_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "opinion_id")
    private long opinionId;

    @Column(name = "number")
    private String number;

    @Column(name = "document_sha256")
    private Sha256 document;

    @Column(name = "size")
    private long size;

    @Column(name = "files")
    private int files;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected MatterPackage() {}

    @SuppressWarnings("NullAway.Init")
    MatterPackage(long opinionId, String number, Sha256 document, long size, int files, Instant madeAt) {
        this.opinionId = opinionId;
        this.number = number;
        this.document = document;
        this.size = size;
        this.files = files;
        this.madeAt = madeAt;
    }

    public Long id() {
        return id;
    }

    public long opinionId() {
        return opinionId;
    }

    /** Its number among what is archived, such as GD-2026-0007. */
    public String number() {
        return number;
    }

    public Sha256 document() {
        return document;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** How many documents and attachments are in it. */
    public int files() {
        return files;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
