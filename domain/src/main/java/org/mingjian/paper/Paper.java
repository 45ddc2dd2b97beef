package org.mingjian.paper;

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
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/**
 * An official document that was signed. Its number and its files stay; a document that should not have been signed is
 * declared void, and another one gets another number.
 *
 * @article 8(2)
 */
@Entity
@Table(name = "paper")
public class Paper {
    private static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper")
    @SequenceGenerator(name = "paper", sequenceName = "paper_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaperKind kind;

    @Column(name = "opinion_id")
    private long opinionId;

    @Column(name = "agency_id")
    private @Nullable Long agencyId;

    @Column(name = "demand_id")
    private @Nullable Long demandId;

    @Column(name = "occasion")
    private String occasion;

    @Column(name = "title")
    private String title;

    @SuppressWarnings("UnusedVariable") // numbers are counted by it
    @Column(name = "year")
    private int year;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "serial")
    private int serial;

    @Column(name = "number")
    private String number;

    @Column(name = "signed_at")
    private Instant signedAt;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "signed_by")
    private @Nullable Long signedBy;

    @Column(name = "pdf_sha256")
    private Sha256 pdf;

    @Column(name = "docx_sha256")
    private Sha256 docx;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    @SuppressWarnings("NullAway.Init")
    Paper(Occasion occasion, long opinionId, PaperNumber number, String title, Files files, Instant at) {
        this.kind = occasion.kind();
        this.opinionId = opinionId;
        this.agencyId = occasion.agencyId();
        this.demandId = occasion.demandId();
        this.occasion = occasion.key();
        this.title = title;
        this.year = number.year();
        this.serial = number.serial();
        this.number = number.toString();
        this.signedAt = at;
        this.signedBy = files.signedBy();
        this.pdf = files.pdf();
        this.docx = files.docx();
    }

    /** The files of it, and who signed them. */
    record Files(Sha256 pdf, Sha256 docx, @Nullable Long signedBy) {}

    /**
     * Is declared void; its number stays with it.
     *
     * @throws Rejection if it is void already, or no reason is given
     */
    void voided(String reason, Instant at) {
        if (voidedAt != null) {
            throw new Rejection(PaperRule.VOID_ALREADY, number);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Rejection(PaperRule.REASON_MISSING, LONGEST_REASON);
        }
        voidedAt = at;
        voidReason = reason.strip();
    }

    public Long id() {
        return id;
    }

    public PaperKind kind() {
        return kind;
    }

    public long opinionId() {
        return opinionId;
    }

    /** The agency it goes to, or comes from; absent where it concerns none. */
    public @Nullable Long agencyId() {
        return agencyId;
    }

    /** The supervision document it tells of; absent where it tells of none. */
    public @Nullable Long demandId() {
        return demandId;
    }

    /** What it tells of; one valid document of a kind for each. */
    String occasion() {
        return occasion;
    }

    public String title() {
        return title;
    }

    /** Such as 荣昌司监受〔2026〕1号. */
    public String number() {
        return number;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Sha256 pdf() {
        return pdf;
    }

    public Sha256 docx() {
        return docx;
    }

    /** Whether those outside the bureau whom it concerns may read it. */
    boolean isReadOutside() {
        return voidedAt == null;
    }

    public @Nullable Instant voidedAt() {
        return voidedAt;
    }

    public @Nullable String voidReason() {
        return voidReason;
    }

    /** What it is called among files. */
    public String fileName() {
        return title + "（" + number + "）" + DistrictTime.day(signedAt);
    }
}
