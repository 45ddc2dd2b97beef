package org.mingjian.web.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.agency.Agencies;
import org.mingjian.handling.DoingMany;
import org.mingjian.handling.ManyDeed;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Query;

/** One thing done with several matters: which of them, what is told with it, and what became of each. */
@Named
@RequestScoped
public class ManyPage {
    @Inject
    private DoingMany many;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    private ManyDeed deed = ManyDeed.REGISTER;
    private Set<Long> chosen = Set.of();
    private String words = "";
    private @Nullable Long agency;
    private @Nullable List<DoingMany.Candidate> candidates;
    private List<DoingMany.Outcome> outcomes = List.of();

    @PostConstruct
    void load() {
        deed = Query.of(request.getParameterMap()).code("deed", ManyDeed.class).orElse(ManyDeed.REGISTER);
        current.require(deed.permission());
        chosen = numbers("id");
    }

    private Set<Long> numbers(String name) {
        String[] sent = request.getParameterValues(name);
        return Stream.of(sent == null ? new String[0] : sent)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Does it with all that are chosen. */
    public void take() {
        outcomes = many.take(deed, chosen, words, agency);
    }

    public ManyDeed getDeed() {
        return deed;
    }

    /** Those that were shown before, else those picked out of the list, else the first that wait. */
    public List<DoingMany.Candidate> getCandidates() {
        if (candidates == null) {
            Set<Long> shown = numbers("row");
            Set<Long> named = shown.isEmpty() ? chosen : shown;
            candidates = named.isEmpty() ? many.waiting(deed) : many.named(deed, named);
        }
        return requireNonNull(candidates);
    }

    public boolean isChosen(long id) {
        return chosen.contains(id);
    }

    /** What became of each; empty before it is done. */
    public List<DoingMany.Outcome> getOutcomes() {
        return outcomes;
    }

    /** With how many it was done. */
    public long getDone() {
        return outcomes.stream().filter(one -> one.refusal() == null).count();
    }

    public boolean isAssigning() {
        return deed == ManyDeed.ASSIGN;
    }

    public boolean isTold() {
        return deed != ManyDeed.REGISTER;
    }

    public List<Choice> getAgencies() {
        return agencies.choices().stream()
                .map(one -> new Choice(String.valueOf(one.id()), one.name(), false))
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable Long getAgency() {
        return agency;
    }

    public void setAgency(@Nullable Long agency) {
        this.agency = agency;
    }
}
