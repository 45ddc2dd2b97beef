package org.mingjian.web.tenure;

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
import org.mingjian.access.Role;
import org.mingjian.access.Users;
import org.mingjian.tenure.EnteringSupervisors;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorFacts;
import org.mingjian.tenure.SupervisorRows;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Entering a supervisor, or correcting what is entered. */
@Named
@RequestScoped
public class SupervisorEditPage {
    @Inject
    private SupervisorRows supervisors;

    @Inject
    private EnteringSupervisors entering;

    @Inject
    private Users users;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private String name = "";
    private String source = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String account = "";

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_SUPERVISORS);
        Optional.ofNullable(id).flatMap(supervisors::find).ifPresent(one -> {
            name = one.name();
            source = one.source().name();
            from = one.servesFrom();
            to = one.servesTo();
            account = one.userId() == null ? "" : one.userId().toString();
        });
    }

    /** Enters or corrects. */
    public void save() {
        SupervisorFacts facts = new SupervisorFacts(
                name.strip(),
                Source.valueOf(source),
                requireNonNull(from),
                to,
                account.isEmpty() ? null : Long.valueOf(account));
        long number;
        if (id == null) {
            number = entering.enter(facts).id();
        } else {
            number = id;
            entering.correct(number, facts);
        }
        Outcome.to("/supervisors/show?id=" + number, show.text("supervisor.saved"));
    }

    public @Nullable Long getId() {
        return id;
    }

    public List<Choice> getSources() {
        return Choice.of(Source.values(), Optional.empty());
    }

    /** The accounts that have the supervisor's role. */
    public List<Choice> getAccounts() {
        return Choice.of(
                users.holding(Role.SUPERVISOR),
                user -> user.id().toString(),
                user -> user.name() + "（" + user.login() + "）",
                Optional.empty());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
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

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account;
    }
}
