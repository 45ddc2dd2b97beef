package org.mingjian.report;

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
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/**
 * A filed report: one version of one kind for one period, with the document as it was rendered. A new run makes a new
 * version; nothing is overwritten. Signing adds a second document, without the word 草稿, of the same figures.
 */
@Entity
@Table(name = "report")
public class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report")
    @SequenceGenerator(name = "report", sequenceName = "report_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReportKind kind;

    @Column(name = "period")
    private String period;

    @SuppressWarnings("UnusedVariable") // lists go by it
    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "source_id")
    private @Nullable Long sourceId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "snapshot_id")
    private long snapshotId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "document_sha256")
    private Sha256 document;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_sha256")
    private @Nullable Sha256 signedDocument;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    @SuppressWarnings("NullAway.Init")
    Report(Snapshot snapshot, int versionNumber, Sha256 document, Instant now) {
        this.kind = ReportKind.of(snapshot.period());
        this.period = snapshot.period().toString();
        this.lastDay = snapshot.period().to();
        this.sourceId = snapshot.sourceId();
        this.versionNumber = versionNumber;
        this.snapshotId = snapshot.id();
        this.madeAt = now;
        this.madeBy = snapshot.askedBy();
        this.document = document;
    }

    /**
     * Takes the final document.
     *
     * @throws Rejection if it has been signed before
     */
    void sign(String who, Sha256 finalDocument, Instant now) {
        if (signedAt != null) {
            throw new Rejection(ReportRule.ALREADY_SIGNED);
        }
        signedAt = now;
        signedBy = who;
        signedDocument = finalDocument;
    }

    /** What the trail says of it. */
    Map<String, ?> facts() {
        return Map.of(
                "period", period, "version", versionNumber, "sha256", document().hex());
    }

    public Long id() {
        return id;
    }

    public ReportKind kind() {
        return kind;
    }

    public ReportPeriod period() {
        return ReportPeriod.parse(period).orElseThrow();
    }

    /** What people call it. */
    public String title() {
        return ReportKind.title(period());
    }

    public @Nullable Long sourceId() {
        return sourceId;
    }

    /** 1 for the first report of a period. */
    public int versionNumber() {
        return versionNumber;
    }

    public long snapshotId() {
        return snapshotId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    /** The document to hand out: the signed one where there is one, else the draft. */
    public Sha256 document() {
        return signedDocument == null ? document : signedDocument;
    }
}
