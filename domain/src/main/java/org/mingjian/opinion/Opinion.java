package org.mingjian.opinion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sha256;

/**
 * A matter: what somebody saw of an agency's enforcement and said of it (意见建议), and what became of it. A matter that
 * came in with a ledger is known by the ledger's source and its number there.
 *
 * @article 8(2)
 */
@Entity
@Table(name = "opinion")
public class Opinion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion")
    @SequenceGenerator(name = "opinion", sequenceName = "opinion_seq", allocationSize = 1000)
    @Column(name = "id")
    private Long id;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "external_number")
    private String externalNumber;

    @Column(name = "title")
    private String title;

    @Column(name = "content")
    private @Nullable String content;

    @Column(name = "submitter")
    private @Nullable String submitter;

    @Column(name = "supervisor_id")
    private @Nullable Long supervisorId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "problem_kind_text")
    private @Nullable String problemKindText;

    @Column(name = "domain_text")
    private @Nullable String domainText;

    @Column(name = "outcome_text")
    private @Nullable String outcomeText;

    @Column(name = "agency_reply")
    private @Nullable String agencyReply;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OpinionState state;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

    @Column(name = "ledger_hash")
    private Sha256 ledgerHash;

    @OneToMany(mappedBy = "opinion", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("seq")
    private List<OpinionStep> steps = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    /** A matter as a ledger tells it. */
    @SuppressWarnings("NullAway.Init")
    Opinion(
            long sourceId,
            String externalNumber,
            ImportedMatter matter,
            Sha256 hash,
            WorkingDays calendar,
            Instant now) {
        this.sourceId = sourceId;
        this.externalNumber = externalNumber;
        take(matter, hash, calendar, now);
    }

    /**
     * Takes over what a ledger says now of a matter that came with it, history included; what it was is in the event.
     * Steps that are told as before stay, with the time at which they were entered.
     */
    OpinionChanged change(ImportedMatter matter, Sha256 hash, WorkingDays calendar, Instant now) {
        OpinionFacts before = OpinionFacts.of(this);
        take(matter, hash, calendar, now);
        return new OpinionChanged(id, before, OpinionFacts.of(this));
    }

    private void take(ImportedMatter matter, Sha256 hash, WorkingDays calendar, Instant now) {
        title = matter.title();
        content = matter.content();
        submitter = matter.submitter();
        supervisorId = matter.supervisorId();
        agencyId = matter.agencyId();
        problemKindText = matter.problemKindText();
        domainText = matter.domainText();
        outcomeText = matter.outcomeText();
        agencyReply = matter.agencyReply();
        repliedAt = matter.repliedAt();
        ledgerHash = hash;
        registeredAt = matter.submittedAt();
        concludedAt = null;
        DueDay due = DeadlineRules.concludeBy(DistrictTime.day(registeredAt), calendar);
        dueOn = due.day();
        dueProvisional = due.provisional();
        passThrough(matter, now);
    }

    private void passThrough(ImportedMatter matter, Instant now) {
        List<OpinionStep> told = new ArrayList<>();
        begin(told, OpinionState.REGISTERED, matter.submittedAt(), now);
        if (matter.notAcceptedAt() != null) {
            enter(told, OpinionState.NOT_ACCEPTED, matter.notAcceptedAt(), now);
        } else {
            enter(told, OpinionState.ACCEPTED, matter.acceptance(), now);
            if (matter.concludedAt() != null) {
                enter(told, OpinionState.CONCLUDED, matter.concludedAt(), now);
                concludedAt = matter.concludedAt();
            }
        }
        replaceSteps(told);
    }

    private void begin(List<OpinionStep> history, OpinionState first, Instant at, Instant now) {
        state = first;
        history.add(new OpinionStep(this, 1, first, at, now));
    }

    private void enter(List<OpinionStep> history, OpinionState next, Instant at, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " is not followed by " + next);
        }
        OpinionStep last = history.get(history.size() - 1);
        if (at.isBefore(last.at())) {
            throw new IllegalArgumentException(next + " at " + at + " lies before " + last.state());
        }
        last.leave(at);
        state = next;
        history.add(new OpinionStep(this, history.size() + 1, next, at, now));
    }

    private void replaceSteps(List<OpinionStep> told) {
        while (steps.size() > told.size()) {
            steps.remove(steps.size() - 1);
        }
        for (int i = 0; i < told.size(); i++) {
            OpinionStep step = told.get(i);
            if (i == steps.size()) {
                steps.add(step);
            } else if (steps.get(i).isSameEntryAs(step)) {
                steps.get(i).leave(step.until());
            } else {
                steps.set(i, step);
            }
        }
    }

    /** Whether it is already what a ledger's row says, under the agency and supervisor that are meant now. */
    boolean tells(ImportedMatter matter, Sha256 hash) {
        return ledgerHash.equals(hash)
                && agencyId == matter.agencyId()
                && Objects.equals(supervisorId, matter.supervisorId());
    }

    public Long id() {
        return id;
    }

    /** The number the ledger gives it; with the source it names the matter. */
    public String externalNumber() {
        return externalNumber;
    }

    public String title() {
        return title;
    }

    public @Nullable String content() {
        return content;
    }

    /** As the ledger names whoever submitted it; not for the eyes of the agency concerned. */
    public @Nullable String submitter() {
        return submitter;
    }

    public @Nullable Long supervisorId() {
        return supervisorId;
    }

    public long agencyId() {
        return agencyId;
    }

    /** The kind of problem in the ledger's own words; absent where it gives none (未分类). */
    public @Nullable String problemKindText() {
        return problemKindText;
    }

    public @Nullable String domainText() {
        return domainText;
    }

    public @Nullable String outcomeText() {
        return outcomeText;
    }

    public @Nullable String agencyReply() {
        return agencyReply;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }

    public OpinionState state() {
        return state;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** When it was last concluded. */
    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    /** The last day of the whole handling's term (T8). */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the due day rests on a year whose holidays are not published (暂定). */
    public boolean dueProvisional() {
        return dueProvisional;
    }

    /** How urgent it is on a given day. */
    public Light light(LocalDate today) {
        return Light.of(state, dueOn, today);
    }

    /** The hash of the ledger's row it was made from: the same hash means nothing has changed. */
    public Sha256 ledgerHash() {
        return ledgerHash;
    }

    /** Its history, oldest first. */
    public List<OpinionStep> steps() {
        return List.copyOf(steps);
    }
}
