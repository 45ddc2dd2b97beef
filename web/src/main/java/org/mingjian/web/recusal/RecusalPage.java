package org.mingjian.web.recusal;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.recusal.DecidingRecusals;
import org.mingjian.recusal.Decision;
import org.mingjian.recusal.RecusalDetail;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.Review;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.calendar.Counting;
import org.mingjian.web.calendar.Countings;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** One recusal: what it is about, its decision, its review. */
@Named
@RequestScoped
public class RecusalPage {
    @Inject
    private Recusals recusals;

    @Inject
    private DecidingRecusals deciding;

    @Inject
    private Countings countings;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable RecusalDetail detail;
    private @Nullable Decision decision;
    private @Nullable Review review;
    private boolean concealed;
    private String words = "";

    @PostConstruct
    void load() {
        current.requireAny(
                Permission.READ_RECUSALS,
                Permission.READ_OWN_OPINIONS,
                Permission.READ_ALL_OPINIONS,
                Permission.APPLY_FOR_RECUSAL);
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(recusals::find));
    }

    public void decide() {
        deciding.decide(requireNonNull(id), decision, words, concealed);
        Outcome.to("/recusals/show?id=" + id, show.text("recusal.decided"));
    }

    public void reviewed() {
        deciding.review(requireNonNull(id), review, words);
        Outcome.to("/recusals/show?id=" + id, show.text("recusal.reviewed"));
    }

    /** Absent where there is none for the one who asks. */
    public @Nullable RecusalDetail getDetail() {
        return detail;
    }

    /** Whether the one who asks may review what was brought or done. */
    public boolean isReviewable() {
        return detail != null && detail.recusal().waitsForReview() && current.may(Permission.KEEP_RECUSALS);
    }

    /** Whether the one who asks may look at the matter. */
    public boolean isMatterShown() {
        return current.may(Permission.READ_ALL_OPINIONS) || current.may(Permission.READ_OWN_OPINIONS);
    }

    public List<Counting> getCountings() {
        return countings.of(requireNonNull(detail).recusal().self());
    }

    public List<Choice> getDecisions() {
        return Choice.of(Decision.values(), Optional.empty());
    }

    public List<Choice> getReviews() {
        return Choice.of(Review.values(), Optional.empty());
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable Decision decision) {
        this.decision = decision;
    }

    public @Nullable Review getReview() {
        return review;
    }

    public void setReview(@Nullable Review review) {
        this.review = review;
    }

    public boolean isConcealed() {
        return concealed;
    }

    public void setConcealed(boolean concealed) {
        this.concealed = concealed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
