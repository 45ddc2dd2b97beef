package org.mingjian.web.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.opinion.Opinions;
import org.mingjian.paper.Paper;
import org.mingjian.paper.Papers;
import org.mingjian.supervision.DemandDeed;
import org.mingjian.supervision.Demands;
import org.mingjian.web.Outcome;
import org.mingjian.web.calendar.Counting;
import org.mingjian.web.calendar.Countings;
import org.omnifaces.cdi.Param;

/** One supervision document: what it demands, what came of it, what is next. */
@Named
@RequestScoped
public class DemandPage {
    @Inject
    private Demands demands;

    @Inject
    private Opinions opinions;

    @Inject
    private Papers papers;

    @Inject
    private Countings countings;

    @Inject
    @Param
    private @Nullable Long id;

    private Demands.@Nullable Detail detail;
    private List<DemandDeed> choices = List.of();
    private List<Demands.Told> story = List.of();
    private List<Paper> signed = List.of();
    private boolean matterShown;

    @PostConstruct
    void load() {
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(demands::find));
        if (detail != null && detail.open()) {
            choices = demands.choices(detail);
            story = demands.story(detail);
            signed = papers.of(detail);
            matterShown = opinions.find(detail.row().opinionId()).isPresent();
        }
    }

    /** Absent where there is none for the one who asks. */
    public Demands.@Nullable Detail getDetail() {
        return detail;
    }

    /** Whether the one who asks may look at the matter. */
    public boolean isMatterShown() {
        return matterShown;
    }

    public List<DemandDeed> getChoices() {
        return choices;
    }

    public List<Demands.Told> getStory() {
        return story;
    }

    public List<Paper> getSigned() {
        return signed;
    }

    public List<Counting> getCountings() {
        return countings.of(requireNonNull(detail).demand().subject());
    }
}
