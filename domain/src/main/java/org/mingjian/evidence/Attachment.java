package org.mingjian.evidence;

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
import org.mingjian.document.Document;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/** A file that somebody has added to a form; it belongs to a matter as soon as the form has become one, or a deed. */
@Entity
@Table(name = "attachment")
class Attachment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment")
    @SequenceGenerator(name = "attachment", sequenceName = "attachment_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "by_id")
    private long by;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "document_sha256")
    private Sha256 document;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FileKind kind;

    @Column(name = "size")
    private long size;

    @Column(name = "pages")
    private int pages;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private AttachmentLevel level;

    @Column(name = "opinion_id")
    private @Nullable Long opinionId;

    @Column(name = "deed_id")
    private @Nullable Long deedId;

    @Column(name = "file_request_id")
    private @Nullable Long fileRequestId;

    @Column(name = "obstruction_id")
    private @Nullable Long obstructionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private @Nullable Side side;

    @Column(name = "agency_id")
    private @Nullable Long agencyId;

    @Column(name = "brought_at")
    private @Nullable Instant broughtAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "struck_at")
    private @Nullable Instant struckAt;

    @Column(name = "struck_reason")
    private @Nullable String struckReason;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    @SuppressWarnings("NullAway.Init")
    Attachment(String formKey, long by, String name, Document document, Inspecting.Found found, Instant now) {
        this.formKey = formKey;
        this.by = by;
        this.name = name;
        this.document = document.sha256();
        this.size = document.size();
        this.kind = found.kind();
        this.pages = found.pages();
        level = AttachmentLevel.INTERNAL;
        uploadedAt = now;
    }

    /** The form has become what it goes with. */
    void bring(Origin origin, Instant now) {
        opinionId = origin.opinionId();
        deedId = origin.deedId();
        side = origin.side();
        agencyId = origin.agencyId();
        broughtAt = now;
    }

    /** An agency has provided it for a supervisor to consult. */
    void lend(long requestId, long agency, AttachmentLevel as, Instant now) {
        grade(as);
        fileRequestId = requestId;
        side = Side.AGENCY;
        agencyId = agency;
        broughtAt = now;
    }

    /** It proves that a supervisor was refused. */
    void prove(long obstruction, Instant now) {
        obstructionId = obstruction;
        side = Side.SUBMITTER;
        broughtAt = now;
    }

    /** Whether it still waits in a form for what the form becomes. */
    boolean waits() {
        return broughtAt == null;
    }

    void strike(String reason, Instant now) {
        if (struckAt != null) {
            throw new Rejection(EvidenceRule.STRUCK_ALREADY);
        }
        struckAt = now;
        struckReason = reason;
    }

    /** Lets agencies see it that have a part in the matter, or no longer. */
    void release(boolean released, Instant now) {
        if (released && side == Side.SUBMITTER && kind.namesItsAuthor()) {
            throw new Rejection(EvidenceRule.NAMES_ITS_AUTHOR);
        }
        releasedAt = released ? now : null;
    }

    void grade(AttachmentLevel next) {
        if (next == AttachmentLevel.SENSITIVE && !kind.isDrawn()) {
            throw new Rejection(EvidenceRule.NOT_SHOWN_AS_PICTURES);
        }
        level = next;
    }

    Long id() {
        return id;
    }

    long by() {
        return by;
    }

    String name() {
        return name;
    }

    Sha256 document() {
        return document;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    AttachmentLevel level() {
        return level;
    }

    @Nullable
    Long opinionId() {
        return opinionId;
    }

    boolean released() {
        return releasedAt != null;
    }
}
