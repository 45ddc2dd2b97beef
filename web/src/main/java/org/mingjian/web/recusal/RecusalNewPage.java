package org.mingjian.web.recusal;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.recusal.Affair;
import org.mingjian.recusal.ApplyingForRecusal;
import org.mingjian.recusal.DeclaringConflicts;
import org.mingjian.recusal.Ground;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Says that somebody should stand aside from a matter: oneself, one of the bureau's people, or who brought it. */
@Named
@RequestScoped
public class RecusalNewPage {
    private static final String SELF = "SELF";
    private static final String SUBMITTER = "SUBMITTER";

    @Inject
    private Opinions opinions;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private ApplyingForRecusal applying;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Affair affair;
    private @Nullable Long supervisor;
    private boolean open;
    private String who = "";
    private @Nullable Ground ground;
    private String words = "";

    @PostConstruct
    void load() {
        current.requireAny(Permission.READ_ALL_OPINIONS, Permission.APPLY_FOR_RECUSAL);
        affair = Outcome.orMissing(Optional.ofNullable(id).flatMap(opinions::affair));
        Optional<OpinionDetail> detail = Optional.ofNullable(id).flatMap(opinions::find);
        open = detail.isPresent();
        supervisor = detail.map(one -> one.opinion().supervisorId()).orElse(null);
        who = current.may(Permission.READ_ALL_OPINIONS) ? SELF : "";
    }

    public void raise() {
        Affair about = requireNonNull(affair);
        if (who.equals(SELF) && current.may(Permission.READ_ALL_OPINIONS)) {
            declaring.some(about, ground, words);
            Outcome.to("/opinions/list", show.text("recusal.aside"));
        } else if (current.may(Permission.KEEP_RECUSALS)) {
            afterwards(about);
            Outcome.to("/opinions/show?id=" + id, show.text("recusal.put"));
        } else {
            applying.apply(about.subject(), official(), ground, words);
            Outcome.to("/opinions/show?id=" + id, show.text("recusal.applied"));
        }
    }

    private void afterwards(Affair about) {
        if (who.equals(SUBMITTER) && supervisor != null) {
            applying.afterwardsOfSupervisor(about.subject(), supervisor, ground, words);
        } else {
            applying.afterwards(about.subject(), official(), ground, words);
        }
    }

    private @Nullable Long official() {
        return who.matches("\\d{1,18}") ? Long.valueOf(who) : null;
    }

    /** Absent where there is no such matter for the one who asks. */
    public @Nullable Affair getAffair() {
        return affair;
    }

    public @Nullable Long getId() {
        return id;
    }

    /** Whether an agency applies, rather than the bureau. */
    public boolean isOfAgency() {
        return !current.may(Permission.READ_ALL_OPINIONS);
    }

    /** Who may be meant; of a matter that is still closed to her only the one who asks. */
    public List<Choice> getPeople() {
        List<Choice> people = new ArrayList<>();
        if (!isOfAgency()) {
            people.add(new Choice(SELF, show.text("recusal.self"), false));
        }
        if (open && supervisor != null && current.may(Permission.KEEP_RECUSALS)) {
            people.add(new Choice(SUBMITTER, show.text("recusal.submitter"), false));
        }
        if (open && (isOfAgency() || current.may(Permission.KEEP_RECUSALS))) {
            Long me = current.account().map(User::id).orElse(null);
            applying.officials().stream()
                    .filter(official -> !official.id().equals(me))
                    .forEach(official -> people.add(new Choice(official.id().toString(), official.name(), false)));
        }
        return people;
    }

    public List<Choice> getGrounds() {
        return Choice.of(Ground.values(), Optional.empty());
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public @Nullable Ground getGround() {
        return ground;
    }

    public void setGround(@Nullable Ground ground) {
        this.ground = ground;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
