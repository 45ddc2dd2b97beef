package org.mingjian.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.opinion.ActKind;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.EnforcementDomain;
import org.mingjian.opinion.KeepingDrafts;
import org.mingjian.opinion.OpenForm;
import org.mingjian.opinion.OpinionForm;
import org.mingjian.opinion.OpinionType;
import org.mingjian.opinion.ProblemKind;
import org.mingjian.opinion.ProblemKinds;
import org.mingjian.recusal.Declaration;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** The form in which a matter is brought: a supervisor's own, or by staff from her paper. */
@Named
@RequestScoped
public class OpinionFormPage {
    private static final int MOST_SUPERVISORS = 500;

    @Inject
    private BringingOpinions bringing;

    @Inject
    private KeepingDrafts drafts;

    @Inject
    private Agencies agencies;

    @Inject
    private ProblemKinds kinds;

    @Inject
    private Supervisors supervisors;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String id;

    @Inject
    @Param
    private @Nullable Integer version;

    @Inject
    @Param(name = "window")
    private @Nullable String namedWindow;

    private final OpinionInput input = new OpinionInput();
    private String key = "";
    private String window = "";
    private int kept;
    private @Nullable Declaration recusal;
    private @Nullable Long submitted;

    @PostConstruct
    void load() {
        current.requireAny(Permission.SUBMIT_OPINIONS, Permission.ENTER_PAPER_OPINIONS);
        Optional<String> named = Optional.ofNullable(id).filter(DraftResource::isKey);
        key = named.orElseGet(() -> UUID.randomUUID().toString());
        window = Optional.ofNullable(namedWindow)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
        if (isSent()) {
            kept = version == null ? 0 : version;
        } else {
            submitted = named.flatMap(drafts::submitted).orElse(null);
            named.flatMap(drafts::find).ifPresent(draft -> {
                kept = draft.version();
                input.show(draft.form(), agencies);
            });
        }
    }

    private boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** Whether all must be filled in: a draft need not be. */
    public boolean isSubmitting() {
        return request.getParameter("f:keep") == null;
    }

    /** Whether staff enter what is on paper. */
    public boolean isPaper() {
        return current.may(Permission.ENTER_PAPER_OPINIONS);
    }

    /** Submits or enters; sent once more, it leads to the same matter. */
    public void submit() {
        OpinionForm form = input.complete(agencies);
        if (isPaper()) {
            long made = bringing.enterPaper(open(), form, recusal);
            Outcome.to("/opinions/show?id=" + made, show.text("opinion.form.entered"));
        } else {
            long made = bringing.submit(open(), form, recusal);
            Outcome.to("/opinions/show?id=" + made, show.text("opinion.form.submitted"));
        }
    }

    /** Keeps the form as it is. */
    public void keep() {
        drafts.keep(open(), input.draft(agencies, kinds, supervisors));
        Outcome.to("/opinions/new?id=" + key, show.text("opinion.draft.kept"));
    }

    private OpenForm open() {
        return new OpenForm(key, kept, window);
    }

    public OpinionInput getInput() {
        return input;
    }

    /** Names the form, so that it is kept as one draft and makes one matter. */
    public String getKey() {
        return key;
    }

    /** Names this window among those in which the form may be open. */
    public String getWindow() {
        return window;
    }

    /** The version of the draft that is gone on with. */
    public int getKept() {
        return kept;
    }

    /** The matter that this form has become already; absent where it has not. */
    public @Nullable Long getSubmitted() {
        return submitted;
    }

    public int getFewestFacts() {
        return OpinionForm.FEWEST_FACTS;
    }

    /** Of a refusal to cooperate there is a register; on paper it comes as it comes. */
    public List<Choice> getTypes() {
        OpinionType[] types = Stream.of(OpinionType.values())
                .filter(type -> type != OpinionType.OBSTRUCTION || isPaper())
                .toArray(OpinionType[]::new);
        return Choice.of(types, Optional.empty());
    }

    public List<String> getAgencyNames() {
        return agencies.choices().stream().map(AgencyChoice::name).toList();
    }

    public List<Choice> getProblemKinds() {
        return Choice.of(kinds.all(), ProblemKind::code, ProblemKind::name, Optional.empty());
    }

    public List<Choice> getDomains() {
        return Choice.of(EnforcementDomain.values(), Optional.empty());
    }

    public List<Choice> getActKinds() {
        return Choice.of(ActKind.values(), Optional.empty());
    }

    public List<Choice> getRecusals() {
        return Choice.of(Declaration.values(), Optional.empty());
    }

    /** All supervisors with their terms: one who has left may have submitted while she served. */
    public List<Choice> getSupervisors() {
        return Choice.of(
                supervisors.named("", MOST_SUPERVISORS),
                one -> one.id().toString(),
                one -> one.name() + "（" + show.text("supervisor.term.said", one.servesFrom(), one.servesTo()) + "）",
                Optional.empty());
    }

    public @Nullable Declaration getRecusal() {
        return recusal;
    }

    public void setRecusal(@Nullable Declaration recusal) {
        this.recusal = recusal;
    }
}
