package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Delegating;
import org.mingjian.access.Delegation;
import org.mingjian.access.User;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Who does one's work while one is away, and for whom one does it. */
@Named
@RequestScoped
public class DeputiesPage {
    private static final String PAGE = "/account/deputies";

    @Inject
    private Delegating delegating;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param(name = "delegation")
    private @Nullable Long ended;

    private @Nullable List<Delegation> all;
    private @Nullable Long deputy;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String reason = "";

    public List<Delegation> getAll() {
        if (all == null) {
            all = delegating.mine();
        }
        return all;
    }

    public boolean isPossible() {
        return delegating.possible();
    }

    /** Whether one has delegated it oneself, and it can still be ended. */
    public boolean endable(Delegation one) {
        return one.isOpen(show.today())
                && current.account()
                        .map(User::id)
                        .filter(one.from().id()::equals)
                        .isPresent();
    }

    /** What it is today, in a word. */
    public String state(Delegation one) {
        if (!one.isOpen(show.today())) {
            return show.text("deputies.over");
        }
        return show.text(show.today().isBefore(one.firstDay()) ? "deputies.coming" : "deputies.running");
    }

    public List<Choice> getColleagues() {
        return Choice.of(delegating.colleagues(), user -> Long.toString(user.id()), User::name, Optional.empty());
    }

    public void delegate() {
        delegating.delegate(deputy, from, to, reason);
        Outcome.to(PAGE, show.text("deputies.done"));
    }

    /** Ends the one that was pointed at. */
    public void end() {
        if (ended != null) {
            delegating.end(ended);
        }
        Outcome.to(PAGE, show.text("deputies.ended"));
    }

    public @Nullable Long getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable Long deputy) {
        this.deputy = deputy;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
