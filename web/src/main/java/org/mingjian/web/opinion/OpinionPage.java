package org.mingjian.web.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Light;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.ClosedMatter;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.opinion.WithdrawingOpinions;
import org.mingjian.recusal.ApplyingForRecusal;
import org.mingjian.recusal.DeclaringConflicts;
import org.mingjian.recusal.Ground;
import org.mingjian.recusal.Recusal;
import org.mingjian.recusal.Recusals;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.calendar.Counting;
import org.mingjian.web.calendar.Countings;
import org.omnifaces.cdi.Param;

/** One matter with its whole history. */
@Named
@RequestScoped
public class OpinionPage {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private static final Set<String> CHANGES = Set.of("OpinionChanged", "DeadlineMoved");

    /** What was done the story tells, with its words; what was signed, the documents. */
    private static final Set<String> TOLD = Set.of("DeedDone", "PaperSigned");

    @Inject
    private Opinions opinions;

    @Inject
    private RegisteringOpinions registering;

    @Inject
    private WithdrawingOpinions withdrawing;

    @Inject
    private Recusals recusals;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private ApplyingForRecusal applying;

    @Inject
    private Handlings handlings;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Countings countings;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    private Agencies agencies;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable OpinionDetail detail;
    private @Nullable ClosedMatter closed;
    private List<Recusal> recused = List.of();
    private @Nullable List<Handlings.Choice> choices;
    private @Nullable List<Handlings.Part> parts;
    private @Nullable List<Handlings.Told> story;
    private boolean registrable;
    private boolean withdrawable;

    @PostConstruct
    void load() {
        detail = Optional.ofNullable(id).flatMap(opinions::find).orElse(null);
        if (detail == null) {
            closed = Outcome.orMissing(Optional.ofNullable(id).flatMap(opinions::closed));
            return;
        }
        if (opinions.namesSubmitters()) {
            recused = recusals.of(detail.opinion().subject());
        }
        if (detail.opinion().state() == OpinionState.SUBMITTED && !isStopped()) {
            registrable = registering.mayRegister(detail.opinion());
            withdrawable = current.may(Permission.SUBMIT_OPINIONS) && opinions.isOnesOwn(detail.opinion());
        }
    }

    /** What is shown until the one who asks has declared that nothing keeps her from it; absent where she has. */
    public @Nullable ClosedMatter getClosed() {
        return closed;
    }

    public List<Ground> getGrounds() {
        return List.of(Ground.values());
    }

    /** Declares that nothing keeps the one who asks from it, and opens it. */
    public void declareNone() {
        declaring.none(requireNonNull(closed).affair());
        Outcome.to("/opinions/show?id=" + id);
    }

    /** Who has had to stand aside from it or may have to; an agency is told of nobody. */
    public List<Recusal> getRecused() {
        return recused;
    }

    /** Whether it waits to be decided who must stand aside, or to be reviewed, and nothing else may be done. */
    public boolean isStopped() {
        return recused.stream().map(Recusal::mark).anyMatch(mark -> mark != null && mark.stops());
    }

    /** Whether the one who asks may say that somebody should stand aside. */
    public boolean isRecusable() {
        return detail != null
                && (current.may(Permission.READ_ALL_OPINIONS)
                        || (current.may(Permission.APPLY_FOR_RECUSAL)
                                && detail.opinion().told() == null
                                && applying.isOpen()));
    }

    /** Absent where there is none, or none for the one who asks. */
    public @Nullable OpinionDetail getDetail() {
        return detail;
    }

    /** How urgent it is today. */
    public Light getLight() {
        return requireNonNull(detail).opinion().light(deadlines.horizon(show.today()));
    }

    /** How the last day of each deadline of the matter, and of the agencies' parts that are shown, was counted. */
    public List<Counting> getCountings() {
        return Stream.concat(
                        Stream.of(requireNonNull(detail).opinion().subject()),
                        getParts().stream().map(part -> part.handling().subject()))
                .flatMap(subject -> countings.of(subject).stream())
                .toList();
    }

    /** What the one who asks may do with it now. */
    public List<Handlings.Choice> getChoices() {
        if (choices == null) {
            choices = isStopped()
                    ? List.of()
                    : handlings.choices(requireNonNull(detail).opinion());
        }
        return choices;
    }

    /** The agencies it is assigned to, as far as the one who asks may see them. */
    public List<Handlings.Part> getParts() {
        if (parts == null) {
            parts = handlings.parts(requireNonNull(detail).opinion());
        }
        return parts;
    }

    /** By when an agency must answer, or have rectified; absent where it has done so. */
    public @Nullable LocalDate dueOn(Handlings.Part part) {
        return handlings.dueOn(part);
    }

    /** What was done with it, as far as the one who asks may know it. */
    public List<Handlings.Told> getStory() {
        if (story == null) {
            story = handlings.story(requireNonNull(detail).opinion());
        }
        return story;
    }

    /** Where one does it. */
    public String way(Handlings.Choice choice) {
        Handlings.Part part = choice.part();
        return "/opinions/deed?id=" + id + "&deed=" + choice.kind()
                + (part == null ? "" : "&part=" + part.handling().id());
    }

    /** Whether it waits for the one who asks to register it. */
    public boolean isRegistrable() {
        return registrable;
    }

    /** Whether the one who asks has submitted it and may still take it back. */
    public boolean isWithdrawable() {
        return withdrawable;
    }

    public void register() {
        registering.register(requireNonNull(id));
        Outcome.to("/opinions/show?id=" + id, show.text("opinion.register.done"));
    }

    public void withdraw() {
        withdrawing.withdraw(requireNonNull(id));
        Outcome.to("/opinions/show?id=" + id, show.text("opinion.withdraw.done"));
    }

    /** Working days within which the bureau registers what was submitted. */
    public int getRegistration() {
        return deadlines.terms().length(DeadlineKind.REGISTER, show.today());
    }

    /** A fact that a change changed. */
    public record Fact(
            String name, @Nullable String before, @Nullable String after) {}

    /** What was done, in words. */
    public String action(AuditEntry change) {
        return Texts.ofEvent(change.action());
    }

    /** What a change changed, in words; of other deeds the page itself tells all. */
    public List<Fact> told(AuditEntry change) {
        if (!CHANGES.contains(change.action())) {
            return List.of();
        }
        JsonObject before = JSON.createReader(new StringReader(change.before())).readObject();
        JsonObject after = JSON.createReader(new StringReader(change.after())).readObject();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(key -> new Fact(show.text("opinion.fact." + key), text(before, key), text(after, key)))
                .toList();
    }

    private @Nullable String text(JsonObject facts, String key) {
        JsonValue value = facts.get(key);
        if (value instanceof JsonNumber number) {
            return key.equals("agency")
                    ? agencies.find(number.longValue()).map(Agency::name).orElse(null)
                    : supervisors.find(number.longValue()).map(Supervisor::name).orElse(null);
        }
        if (key.equals("provisional")) {
            return show.text("deadline.provisional." + JsonValue.TRUE.equals(value));
        }
        if (!(value instanceof JsonString string)) {
            return null;
        }
        if (key.equals("deadline")) {
            return Texts.of(DeadlineKind.valueOf(string.getString()));
        }
        return key.startsWith("at.") || key.equals("repliedAt")
                ? show.minute(Instant.parse(string.getString()))
                : string.getString();
    }

    /** What people did with it and ledgers changed in it; for the bureau only. */
    public List<AuditEntry> getChanges() {
        return detail != null && current.may(Permission.READ_ALL_OPINIONS)
                ? trail.about("opinion:" + detail.opinion().id()).stream()
                        .filter(change -> !TOLD.contains(change.action()))
                        .toList()
                : List.of();
    }
}
