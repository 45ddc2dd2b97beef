package org.mingjian.fileaccess;

import static java.util.Objects.requireNonNull;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.recusal.Affair;

/**
 * A supervisor's request to consult an agency's files, or to be told how something stands.
 *
 * @article 7
 */
@Entity
@Table(name = "file_request")
public class FileRequest {
    /** As which its deadlines run, and the audit names it. */
    static final String KIND = "file_request";

    /** How many days files lie open once they are provided. */
    static final int CONSULTING_DAYS = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_request")
    @SequenceGenerator(name = "file_request", sequenceName = "file_request_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AccessKind kind;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "what")
    private String what;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "party")
    private @Nullable String party;

    @Column(name = "opinion_id")
    private @Nullable Long opinionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccessState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @Column(name = "open_until")
    private @Nullable LocalDate openUntil;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected FileRequest() {}

    @SuppressWarnings("NullAway.Init")
    FileRequest(String number, long supervisorId, String formKey, RequestForm form, Instant now) {
        this.number = number;
        this.supervisorId = supervisorId;
        this.formKey = formKey;
        kind = requireNonNull(form.kind());
        agencyId = requireNonNull(form.agencyId());
        what = form.what();
        purpose = form.purpose();
        party = form.party().isEmpty() ? null : form.party();
        opinionId = form.opinionId();
        state = AccessState.REQUESTED;
        requestedAt = now;
    }

    /**
     * Goes on by a deed.
     *
     * @throws Rejection if it is not the time for it
     */
    void go(AccessDeed deed, Instant now) {
        if (!deed.goes(kind, state)) {
            throw new Rejection(FileAccessRule.NOT_NOW, Texts.of(deed), Texts.of(state));
        }
        LocalDate today = DistrictTime.day(now);
        if (deed == AccessDeed.RECALL && isOpen(today)) {
            throw new Rejection(FileAccessRule.STILL_CONSULTING, requireNonNull(openUntil));
        }
        state = deed.to();
        if (state == AccessState.GIVEN) {
            givenAt = now;
        }
        if (state == AccessState.PROVIDED) {
            openUntil = today.plusDays(CONSULTING_DAYS);
        }
    }

    /** Whether its files may be looked at on a day. */
    boolean isOpen(LocalDate day) {
        return state == AccessState.PROVIDED && openUntil != null && !day.isAfter(openUntil);
    }

    /** From what the one who asks may have to stand aside. */
    Affair affair() {
        return new Affair(subject(), Set.of(agencyId), party, null);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public AccessKind kind() {
        return kind;
    }

    public long supervisorId() {
        return supervisorId;
    }

    public long agencyId() {
        return agencyId;
    }

    public String what() {
        return what;
    }

    public String purpose() {
        return purpose;
    }

    public @Nullable String party() {
        return party;
    }

    @Nullable
    Long opinionId() {
        return opinionId;
    }

    public AccessState state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Until which day the files lie open; absent before they are provided. */
    public @Nullable LocalDate openUntil() {
        return openUntil;
    }
}
