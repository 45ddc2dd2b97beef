package org.mingjian.opinion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.DueDay;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;
import org.mingjian.deadline.Subject;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Texts;
import org.mingjian.recusal.Affair;

/**
 * A matter: what somebody saw of an agency's enforcement and said of it (意见建议), and what became of it. A matter that
 * came in with a ledger is known by the ledger's source and its number there.
 *
 * @article 8(2)
 */
@Entity
@Table(name = "opinion")
public class Opinion {
    public static final String SUBJECT = "opinion";

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

    @Embedded
    private @Nullable LedgerTold told;

    @Embedded
    private @Nullable Particulars particulars;

    @Column(name = "entered_by")
    private @Nullable Long enteredBy;

    @Column(name = "form_key")
    private @Nullable String formKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OpinionState state;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "registered_at")
    private @Nullable Instant registeredAt;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column(name = "main_id")
    private @Nullable Long mainId;

    @Enumerated(EnumType.STRING)
    @Column(name = "wish")
    private @Nullable Wish wish;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "unextended_on")
    private @Nullable LocalDate unextendedOn;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

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
    Opinion(long sourceId, String externalNumber, ImportedMatter matter, Sha256 hash, Terms terms, Instant now) {
        this.sourceId = sourceId;
        this.externalNumber = externalNumber;
        take(matter, hash, terms, now);
    }

    /** A matter as it was submitted in the portal; it waits to be registered. */
    @SuppressWarnings("NullAway.Init")
    Opinion(long sourceId, String number, Submission submission, Instant now) {
        this.sourceId = sourceId;
        externalNumber = number;
        title = submission.title();
        content = submission.facts();
        submitter = submission.supervisor().name();
        supervisorId = submission.supervisor().id();
        agencyId = submission.agencyId();
        problemKindText = submission.problemKind();
        domainText = submission.domain();
        particulars = new Particulars(submission.form());
        enteredBy = submission.enteredBy();
        formKey = submission.formKey();
        submittedAt = submission.at();
        state = History.of(this, steps, now)
                .enter(OpinionState.SUBMITTED, submittedAt)
                .state();
    }

    /** Is taken into the register: from then on it counts, and its term runs. */
    void register(Terms terms, Instant now) {
        demandWaiting();
        state = History.of(this, steps, now).enter(OpinionState.REGISTERED, now).state();
        registeredAs(now, terms);
    }

    /** Is taken back before anybody has registered it. */
    void withdraw(Instant now) {
        demandWaiting();
        state = History.of(this, steps, now).enter(OpinionState.WITHDRAWN, now).state();
    }

    /** Goes on to another state; where it stays in the one it is in, nothing happens. */
    public void go(OpinionState next, Instant now) {
        if (next == state) {
            return;
        }
        if (wish != null && !wish.states().contains(next)) {
            wish = null;
        }
        state = History.of(this, steps, now).enter(next, now).state();
        if (next == OpinionState.CONCLUDED) {
            concludedAt = now;
        } else if (next == OpinionState.ACCEPTED) {
            concludedAt = null;
        }
    }

    /** Is joined to another matter (并案) and goes on with it. */
    public void join(Opinion main, Instant now) {
        go(OpinionState.MERGED, now);
        mainId = main.id;
    }

    /** Its submitter asks something of the bureau, or, with nothing, has the answer. */
    public void wish(@Nullable Wish asked) {
        wish = asked;
    }

    /** The whole handling's term began anew. */
    public void due(DueDay due) {
        dueOn = due.day();
        dueProvisional = due.provisional();
        unextendedOn = null;
    }

    /** The whole handling's term ends later than it would by itself; what that would have been is kept. */
    public void extend(DueDay due) {
        LocalDate before = unextendedOn == null ? dueOn : unextendedOn;
        due(due);
        unextendedOn = before;
    }

    /**
     * This matter, to whoever sends the form once more that it was made of.
     *
     * @throws Rejection if the form says something else by now
     */
    Opinion madeOf(OpinionForm form) {
        if (!title.equals(form.title()) || !Objects.equals(content, form.facts())) {
            refuseAnother();
        }
        return this;
    }

    /** Its form can become no other matter and no draft. */
    void refuseAnother() {
        throw new Rejection(OpinionRule.ALREADY_SUBMITTED, externalNumber);
    }

    private void demandWaiting() {
        if (state != OpinionState.SUBMITTED) {
            throw new Rejection(OpinionRule.NOT_WAITING, Texts.of(state));
        }
    }

    private void registeredAs(Instant at, Terms terms) {
        registeredAt = at;
        DueDay due = terms.due(DeadlineKind.WHOLE_HANDLING, DistrictTime.day(at));
        dueOn = due.day();
        dueProvisional = due.provisional();
    }

    /**
     * Takes over what a ledger says now of a matter that came with it, history included; what it was is in the event.
     * Steps that are told as before stay, with the time at which they were entered.
     */
    OpinionChanged change(ImportedMatter matter, Sha256 hash, Terms terms, Instant now) {
        OpinionFacts before = OpinionFacts.of(this);
        take(matter, hash, terms, now);
        return new OpinionChanged(id, before, OpinionFacts.of(this));
    }

    private void take(ImportedMatter matter, Sha256 hash, Terms terms, Instant now) {
        title = matter.title();
        content = matter.content();
        submitter = matter.submitter();
        supervisorId = matter.supervisorId();
        agencyId = matter.agencyId();
        problemKindText = matter.problemKindText();
        domainText = matter.domainText();
        told = new LedgerTold(matter, hash);
        submittedAt = matter.submittedAt();
        registeredAs(submittedAt, terms);
        History history = History.told(this, matter, now);
        state = history.state();
        concludedAt = state == OpinionState.CONCLUDED ? matter.concludedAt() : null;
        history.replace(steps);
    }

    /** Whether it is already what a ledger's row says, under the agency and supervisor that are meant now. */
    boolean tells(ImportedMatter matter, Sha256 hash) {
        return told != null
                && told.hash().equals(hash)
                && agencyId == matter.agencyId()
                && Objects.equals(supervisorId, matter.supervisorId());
    }

    public Long id() {
        return id;
    }

    /** Names the portal's form it was made of; absent for what came with a ledger. */
    public @Nullable String formKey() {
        return formKey;
    }

    /** The number that the ledger, or the portal, gives it; with the source it names the matter. */
    public String externalNumber() {
        return externalNumber;
    }

    public String title() {
        return title;
    }

    public @Nullable String content() {
        return content;
    }

    /** As the ledger names whoever submitted it, or the supervisor; not for the eyes of the agency concerned. */
    public @Nullable String submitter() {
        return submitter;
    }

    public @Nullable Long supervisorId() {
        return supervisorId;
    }

    public long agencyId() {
        return agencyId;
    }

    /** The kind of problem in the ledger's own words, or by its name; absent where it gives none (未分类). */
    public @Nullable String problemKindText() {
        return problemKindText;
    }

    public @Nullable String domainText() {
        return domainText;
    }

    /** What a ledger tells of its handling; absent where no ledger tells of it. */
    public @Nullable LedgerTold told() {
        return told;
    }

    /** What the form told beyond; a ledger's matter has none of it. */
    public @Nullable Particulars particulars() {
        return particulars;
    }

    /** What somebody may have to stand aside from. */
    public Affair affair() {
        return new Affair(
                subject(),
                Set.of(agencyId),
                particulars == null ? null : particulars.party(),
                particulars == null ? null : particulars.partyUscc());
    }

    public OpinionState state() {
        return state;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** When it was taken into the register; figures go by it. Absent before. */
    public @Nullable Instant registeredAt() {
        return registeredAt;
    }

    /** The matter it was joined to; absent where it stands for itself. */
    public @Nullable Long mainId() {
        return mainId;
    }

    /** What its submitter asks of the bureau and has no answer to yet; absent where that is nothing. */
    public @Nullable Wish wish() {
        return wish;
    }

    /** When it was last concluded. */
    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    /** The last day of the whole handling's term (T8), which begins with the registration. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the due day rests on a year whose holidays are not published (暂定). */
    public boolean dueProvisional() {
        return dueProvisional;
    }

    /** How urgent it is, seen from a day. */
    public Light light(Horizon horizon) {
        return state.light(dueOn, horizon);
    }

    /** What its deadlines are about. */
    public Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** Its history, oldest first. */
    public List<OpinionStep> steps() {
        return List.copyOf(steps);
    }
}
