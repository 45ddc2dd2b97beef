package org.mingjian.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody did with a matter, and what was told with it; written down once and for all. */
@Entity
@Table(name = "deed")
class Deed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deed")
    @SequenceGenerator(name = "deed", sequenceName = "deed_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "opinion_id")
    private long opinionId;

    @Column(name = "handling_id")
    private @Nullable Long handlingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DeedKind kind;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_id")
    private @Nullable Long by;

    @Column(name = "for_id")
    private @Nullable Long standsFor;

    @Column(name = "words")
    private String words;

    @Column(name = "basis")
    private String basis;

    @Column(name = "organ")
    private String organ;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private @Nullable RefusalReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion")
    private @Nullable Conclusion conclusion;

    @Column(name = "day")
    private @Nullable LocalDate day;

    @SuppressWarnings("NullAway.Init")
    protected Deed() {}

    @SuppressWarnings("NullAway.Init")
    Deed(long opinionId, DeedForm form, String named, @Nullable Long by, @Nullable Long standsFor, Instant at) {
        this.opinionId = opinionId;
        this.handlingId = form.handlingId();
        this.kind = form.kind();
        this.at = at;
        this.by = by;
        this.standsFor = standsFor;
        this.words = form.words();
        this.basis = form.basis();
        this.organ = named;
        this.reason = form.reason();
        this.conclusion = form.conclusion();
        this.day = form.day();
    }

    long id() {
        return id;
    }

    /** Absent where the system did it by itself. */
    @Nullable
    Long by() {
        return by;
    }

    /** Whom the one who did it stood in for; absent where it was done in one's own right. */
    @Nullable
    Long standsFor() {
        return standsFor;
    }

    DeedKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    long opinionId() {
        return opinionId;
    }

    @Nullable
    Long handlingId() {
        return handlingId;
    }

    String words() {
        return words;
    }

    String basis() {
        return basis;
    }

    String organ() {
        return organ;
    }

    @Nullable
    RefusalReason reason() {
        return reason;
    }

    @Nullable
    Conclusion conclusion() {
        return conclusion;
    }

    @Nullable
    LocalDate day() {
        return day;
    }
}
