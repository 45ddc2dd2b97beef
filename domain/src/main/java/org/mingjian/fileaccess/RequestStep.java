package org.mingjian.fileaccess;

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
import org.jspecify.annotations.Nullable;

/** What somebody did with a request; written down once and for all. */
@Entity
@Table(name = "file_request_step")
class RequestStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_request_step")
    @SequenceGenerator(name = "file_request_step", sequenceName = "file_request_step_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed")
    private AccessDeed deed;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_id")
    private long by;

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private @Nullable AccessRefusal reason;

    @SuppressWarnings("NullAway.Init")
    protected RequestStep() {}

    @SuppressWarnings("NullAway.Init")
    RequestStep(long requestId, StepForm form, long by, Instant at) {
        this.requestId = requestId;
        this.by = by;
        this.at = at;
        deed = form.deed();
        words = form.words();
        reason = form.reason();
    }
}
