package org.mingjian.web.recusal;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agency;
import org.mingjian.recusal.Interest;
import org.mingjian.recusal.InterestForm;
import org.mingjian.recusal.InterestKind;
import org.mingjian.recusal.Interests;
import org.mingjian.recusal.KeepingInterests;
import org.mingjian.recusal.Relative;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** The register of interests of one supervisor: her own, or for the bureau whosever it asks for. */
@Named
@RequestScoped
public class InterestsPage {
    @Inject
    private Interests interests;

    @Inject
    private KeepingInterests keeping;

    @Inject
    private Supervisors supervisors;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable Long interest;

    private @Nullable Supervisor supervisor;
    private List<Interest> entries = List.of();
    private @Nullable InterestKind kind;
    private @Nullable Relative relative;
    private String name = "";
    private String uscc = "";
    private @Nullable LocalDate from;

    @PostConstruct
    void load() {
        current.requireAny(Permission.KEEP_OWN_INTERESTS, Permission.KEEP_RECUSALS);
        supervisor = Outcome.orMissing(
                current.may(Permission.KEEP_RECUSALS) && id != null ? supervisors.find(id) : interests.own());
        if (supervisor != null) {
            entries = interests.of(supervisor.id());
        }
    }

    public void enter() {
        keeping.enter(requireNonNull(supervisor).id(), new InterestForm(kind, relative, name, uscc, from));
        again("interest.entered");
    }

    /** Ends one of them today. */
    public void end() {
        keeping.end(requireNonNull(interest), show.today());
        again("interest.ended");
    }

    private void again(String said) {
        Outcome.to("/recusals/interests?id=" + requireNonNull(supervisor).id(), show.text(said));
    }

    /** Absent where the one who asks is no supervisor, or there is none. */
    public @Nullable Supervisor getSupervisor() {
        return supervisor;
    }

    /** Whether one looks at one's own. */
    public boolean isOwn() {
        return interests
                .own()
                .filter(own -> supervisor != null && own.id().equals(supervisor.id()))
                .isPresent();
    }

    public List<Interest> getEntries() {
        return entries;
    }

    /** The unit that ties her without being entered. */
    public @Nullable String getUnit() {
        return interests
                .ownUnit(requireNonNull(supervisor).id())
                .map(Agency::name)
                .orElse(null);
    }

    public List<Choice> getKinds() {
        return Choice.of(InterestKind.values(), Optional.empty());
    }

    public List<Choice> getRelatives() {
        return Choice.of(Relative.values(), Optional.empty());
    }

    public @Nullable InterestKind getKind() {
        return kind;
    }

    public void setKind(@Nullable InterestKind kind) {
        this.kind = kind;
    }

    public @Nullable Relative getRelative() {
        return relative;
    }

    public void setRelative(@Nullable Relative relative) {
        this.relative = relative;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(@Nullable String uscc) {
        this.uscc = uscc == null ? "" : uscc;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
