package org.mingjian.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.jspecify.annotations.Nullable;

/** A form half filled in, kept for its author so that she can go on with it anywhere. */
@Entity
@Table(name = "opinion_draft")
public class OpinionDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_draft")
    @SequenceGenerator(name = "opinion_draft", sequenceName = "opinion_draft_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "agency_id")
    private @Nullable Long agencyId;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "facts")
    private @Nullable String facts;

    @Column(name = "problem_kind")
    private @Nullable String problemKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "domain")
    private @Nullable EnforcementDomain domain;

    @Embedded
    private Particulars particulars;

    @Column(name = "supervisor_id")
    private @Nullable Long supervisorId;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "written_by")
    private String writtenBy;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OpinionDraft() {}

    @SuppressWarnings("NullAway.Init")
    OpinionDraft(long authorId, String formKey) {
        this.authorId = authorId;
        this.formKey = formKey;
    }

    /** Takes the form as it is now. */
    void keep(OpinionForm form, String window, Instant now) {
        writtenBy = window;
        keptAt = now;
        agencyId = form.agencyId();
        title = form.title();
        facts = form.facts();
        problemKind = form.problemKind();
        domain = form.domain();
        particulars = new Particulars(form);
        supervisorId = form.supervisorId();
        receivedOn = form.receivedOn();
    }

    /** The form as it was kept. */
    public OpinionForm form() {
        return new OpinionForm(
                particulars.type(),
                agencyId,
                title,
                facts,
                particulars.request(),
                particulars.happenedOn(),
                particulars.place(),
                problemKind,
                domain,
                particulars.actKind(),
                particulars.confidential(),
                supervisorId,
                receivedOn,
                particulars.party(),
                particulars.partyUscc());
    }

    /** Names the form, here and as the matter it becomes. */
    public String formKey() {
        return formKey;
    }

    public @Nullable String title() {
        return title;
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** The window that kept it last. */
    String writtenBy() {
        return writtenBy;
    }

    /** Counts how often it was kept: whoever goes on with an older one would lose what was written since. */
    public int version() {
        return version;
    }
}
