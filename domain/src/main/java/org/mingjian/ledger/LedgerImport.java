package org.mingjian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/** One file of a ledger coming in. */
@Entity
@Table(name = "ledger_import")
public class LedgerImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_import")
    @SequenceGenerator(name = "ledger_import", sequenceName = "ledger_import_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "document_sha256")
    private Sha256 document;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "mapping")
    private String mapping;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private LedgerStage stage = LedgerStage.READING;

    @Column(name = "rows_expected")
    private long expected;

    @Column(name = "rows_read")
    private long read;

    @Column(name = "rows_created")
    private long created;

    @Column(name = "rows_updated")
    private long updated;

    @Column(name = "rows_unchanged")
    private long unchanged;

    @Column(name = "rows_rejected")
    private long rejected;

    @Column(name = "rejects_sha256")
    private @Nullable Sha256 rejects;

    @Column(name = "execution_id")
    private @Nullable Long execution;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "resumed_by")
    private @Nullable String resumedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undo_reason")
    private @Nullable String undoReason;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LedgerImport() {}

    @SuppressWarnings("NullAway.Init")
    LedgerImport(long sourceId, Sha256 document, String fileName, String mapping, String askedBy, Instant askedAt) {
        this.sourceId = sourceId;
        this.document = document;
        this.fileName = fileName;
        this.mapping = mapping;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void expect(long rows) {
        expected = rows;
    }

    void staged(long rows, long refused) {
        read += rows;
        rejected += refused;
    }

    void settled(long superseded, long refused) {
        unchanged += superseded;
        rejected += refused;
        stage = LedgerStage.APPLYING;
    }

    void applied(long made, long changed, long same) {
        created += made;
        updated += changed;
        unchanged += same;
    }

    /** Some of the rows that waited go in after all; the earlier ones of a number count as unchanged. */
    void resume(String runKey, long released, long superseded) {
        rejected -= released;
        unchanged += superseded;
        resumedBy = runKey;
        stage = LedgerStage.APPLYING;
    }

    boolean isResumedBy(String runKey) {
        return runKey.equals(resumedBy);
    }

    void undo(String by, String reason, Instant now) {
        undoneAt = now;
        undoneBy = by;
        undoReason = reason;
        stage = LedgerStage.UNDONE;
    }

    /** Refuses to be done with rows unaccounted for. */
    void finish(@Nullable Sha256 rejectsDocument, Instant now) {
        LedgerCounts counts = counts();
        if (!counts.addUp()) {
            throw new Rejection(
                    LedgerRule.COUNTS_DO_NOT_ADD_UP,
                    counts.read(),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.rejected());
        }
        rejects = rejectsDocument;
        finishedAt = now;
        stage = LedgerStage.DONE;
    }

    public Long id() {
        return id;
    }

    public long sourceId() {
        return sourceId;
    }

    /** The file itself. */
    public Sha256 document() {
        return document;
    }

    public String fileName() {
        return fileName;
    }

    /** Who asked for it, as the audit trail names actors. */
    public String askedBy() {
        return askedBy;
    }

    public Mapping mapping() {
        return Mapping.parse(mapping);
    }

    public LedgerStage stage() {
        return stage;
    }

    /** How many rows the file has; 0 until it has been looked through. */
    public long expected() {
        return expected;
    }

    public LedgerCounts counts() {
        return new LedgerCounts(read, created, updated, unchanged, rejected);
    }

    /** The spreadsheet of rejected rows; absent while the import runs, and where none was rejected. */
    public @Nullable Sha256 rejects() {
        return rejects;
    }

    /** The first execution of the job that carries it out; absent until it has started. */
    public @Nullable Long execution() {
        return execution;
    }
}
