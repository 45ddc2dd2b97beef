package org.mingjian.web.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.handling.Handlings;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.supervision.DemandKind;
import org.mingjian.supervision.Demands;
import org.mingjian.supervision.Disposition;
import org.mingjian.supervision.IssueForm;
import org.mingjian.supervision.Supervising;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** A supervision document that is issued in a matter. */
@Named
@RequestScoped
public class DemandIssuePage {
    @Inject
    private Opinions opinions;

    @Inject
    private Handlings handlings;

    @Inject
    private Demands demands;

    @Inject
    private Supervising supervising;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DemandKinds kinds;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable OpinionDetail detail;
    private boolean possible;
    private DemandKind kind = DemandKind.NOTICE;
    private @Nullable Long agency;
    private String[] dispositions = {};
    private String words = "";
    private @Nullable Integer days;

    @PostConstruct
    void load() {
        current.require(Permission.READ_ALL_OPINIONS);
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(opinions::find));
        possible = detail != null && demands.mayIssue(detail.opinion());
        if (possible) {
            List<Choice> agencies = getAgencies();
            agency = agencies.size() == 1 ? Long.valueOf(agencies.get(0).value()) : null;
            days = deadlines.terms().length(DeadlineKind.CORRECT_BY_DOCUMENT, show.today());
        }
    }

    public void issue() {
        long demand = supervising.issue(new IssueForm(
                requireNonNull(id),
                agency,
                kind,
                Arrays.stream(dispositions).map(Disposition::valueOf).collect(Collectors.toSet()),
                words,
                days == null ? 0 : days));
        Outcome.to("/demands/show?id=" + demand, show.text("demand.issued.done"));
    }

    /** Absent where there is no such matter for the one who asks. */
    public @Nullable OpinionDetail getDetail() {
        return detail;
    }

    /** Whether the one who asks may issue one in it now. */
    public boolean isPossible() {
        return possible;
    }

    public List<Choice> getKinds() {
        return kinds.choices(Optional.empty());
    }

    /** Those that have a part in the matter. */
    public List<Choice> getAgencies() {
        return handlings.parts(requireNonNull(detail).opinion()).stream()
                .map(part -> new Choice(String.valueOf(part.handling().agencyId()), part.agency(), false))
                .distinct()
                .toList();
    }

    public List<Choice> getOffered() {
        return Choice.of(Disposition.values(), Optional.empty());
    }

    public DemandKind getKind() {
        return kind;
    }

    public void setKind(DemandKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getAgency() {
        return agency;
    }

    public void setAgency(@Nullable Long agency) {
        this.agency = agency;
    }

    public String[] getDispositions() {
        return dispositions.clone();
    }

    public void setDispositions(String[] dispositions) {
        this.dispositions = dispositions.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
