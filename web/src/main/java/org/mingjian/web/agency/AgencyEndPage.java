package org.mingjian.web.agency;

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
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.agency.AgencyDetail;
import org.mingjian.agency.AgencyRows;
import org.mingjian.agency.EndingAgencies;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Merging an agency into another, or ending it. */
@Named
@RequestScoped
public class AgencyEndPage {
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
        if (successor.isEmpty()) {
            ending.close(number, day);
        } else {
            ending.merge(number, Long.parseLong(successor), day);
        }
        Outcome.to("/agencies/show?id=" + number, show.text("agency.ended"));
    }

    public List<Choice> getSuccessors() {
        return Choice.of(
                agencies.choices().stream()
                        .filter(choice -> id == null || choice.id() != id)
                        .toList(),
                choice -> String.valueOf(choice.id()),
                AgencyChoice::name,
                Optional.empty());
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
