package org.mingjian.web.agency;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.EndingAgencies;
import org.mingjian.opinion.AgencyDetail;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Merging an agency into another, or ending it. */
@Named
@RequestScoped
public class AgencyEndPage {
    /** Chosen where nothing takes the agency's place; never by mere default, for it cannot be undone. */
    private static final String NOBODY = "0";

    @Inject
    private AgencyRows rows;

    @Inject
    private Agencies agencies;

    @Inject
    private EndingAgencies ending;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable AgencyDetail detail;
    private String successor = "";
    private @Nullable LocalDate from;

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_AGENCIES);
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(rows::find));
        from = show.today();
    }

    public @Nullable AgencyDetail getDetail() {
        return detail;
    }

    /** Merges or ends. */
    public void end() {
        long number = requireNonNull(id);
        LocalDate day = requireNonNull(from);
        if (successor.equals(NOBODY)) {
            ending.close(number, day);
        } else {
            ending.merge(number, Long.parseLong(successor), day);
        }
        Outcome.to("/agencies/show?id=" + number, show.text("agency.ended"));
    }

    public List<Choice> getSuccessors() {
        Stream<Choice> others = agencies.choices().stream()
                .filter(choice -> id == null || choice.id() != id)
                .map(choice -> new Choice(String.valueOf(choice.id()), choice.name(), false));
        return Stream.concat(Stream.of(new Choice(NOBODY, show.text("agency.end.none"), false)), others)
                .toList();
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor == null ? "" : successor;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
