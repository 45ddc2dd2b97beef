package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NewAccountPassword;
import org.mingjian.access.OpeningAccounts;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.util.Faces;

/** Opening an account. */
@Named
@RequestScoped
public class PersonNewPage {
    @Inject
    private OpeningAccounts opening;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private String login = "";
    private String name = "";
    private String agency = "";

    @PostConstruct
    void load() {
        current.require(Permission.MANAGE_ACCOUNTS);
    }

    /** Opens it and shows its password on the next page, once. */
    public void open() {
        NewAccountPassword opened = opening.open(
                login.strip().toLowerCase(Locale.ROOT), name.strip(), agency.isEmpty() ? null : Long.valueOf(agency));
        Faces.setFlashAttribute("password", opened.password());
        Outcome.to("/people/show?id=" + opened.user().id(), show.text("person.opened"));
    }

    public List<Choice> getAgencies() {
        return Choice.of(
                agencies.choices(), choice -> String.valueOf(choice.id()), AgencyChoice::name, Optional.empty());
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }
}
