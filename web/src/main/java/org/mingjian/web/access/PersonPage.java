package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.AccountRow;
import org.mingjian.access.AccountRows;
import org.mingjian.access.ApiTokens;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Granting;
import org.mingjian.access.KeepingAccounts;
import org.mingjian.access.ResettingPassword;
import org.mingjian.access.Role;
import org.mingjian.access.TokenRow;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One account: what an administrator does with it, each in her own part. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    private AccountRows accounts;

    @Inject
    private KeepingAccounts keeping;

    @Inject
    private ResettingPassword resetting;

    @Inject
    private Granting granting;

    @Inject
    private ApiTokens tokens;

    @Inject
    private AuditTrail trail;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private PublicAddress portal;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable String revoked;

    @Inject
    @Param
    private @Nullable Long token;

    private @Nullable AccountRow account;
    private @Nullable List<AuditEntry> entries;
    private @Nullable List<TokenRow> tokenRows;
    private @Nullable List<Choice> choices;
    private String role = "";
    private String agency = "";

    @PostConstruct
    void load() {
        account = Outcome.orMissing(Optional.ofNullable(id).flatMap(accounts::find));
        if (account != null && account.agencyId() != null) {
            agency = account.agencyId().toString();
        }
    }

    /** Absent where there is no such account. */
    public @Nullable AccountRow getAccount() {
        return account;
    }

    /** What was done to the account, the newest first. */
    public List<AuditEntry> getEntries() {
        if (entries == null) {
            entries = new ArrayList<>(trail.about("user:" + id));
            Collections.reverse(entries);
        }
        return entries;
    }

    public String action(AuditEntry entry) {
        return Texts.ofEvent(entry.action());
    }

    /** Which role it was about, where it was about one. */
    public String told(AuditEntry entry) {
        String said = entry.action().equals("RoleGranted") ? "person.told.granted" : "person.told.revoked";
        return Stream.of(Role.values())
                .filter(one -> (entry.before() + entry.after()).contains("\"role\":\"" + one + "\""))
                .map(one -> show.text(said, Texts.of(one)))
                .findFirst()
                .orElse("");
    }

    public void close() {
        keeping.close(number());
        back("person.closed");
    }

    public void reopen() {
        keeping.reopen(number());
        back("person.reopened");
    }

    public void unlock() {
        keeping.unlock(number());
        back("person.unlocked");
    }

    /** Issues the link and shows it on the next page, once. */
    public void link() {
        Faces.setFlashAttribute("link", portal.of("/account/reset?token=" + resetting.issue(number())));
        back("person.linked");
    }

    public void place() {
        keeping.place(number(), agency.isEmpty() ? null : Long.valueOf(agency));
        back("person.placed");
    }

    public void grant() {
        granting.grant(number(), Role.valueOf(role));
        back("person.granted");
    }

    /** Takes the role that was pointed at. */
    public void revoke() {
        granting.revoke(number(), Role.valueOf(String.valueOf(revoked)));
        back("person.revoked");
    }

    public List<TokenRow> getTokens() {
        if (tokenRows == null) {
            tokenRows = tokens.ofAccount(number());
        }
        return tokenRows;
    }

    /** Takes back the token that was pointed at. */
    public void revokeToken() {
        if (token != null) {
            tokens.revoke(number(), token);
        }
        back("tokens.revoked");
    }

    /** The roles that the account could be given beside those it has. */
    public List<Choice> getGrantable() {
        List<Role> held = account == null ? List.of() : account.roles();
        return Choice.of(
                Stream.of(Role.values())
                        .filter(one -> !held.contains(one) && held.stream().allMatch(one::goesWith))
                        .toArray(Role[]::new),
                Optional.empty());
    }

    public List<Choice> getAgencies() {
        if (choices == null) {
            choices = Choice.of(
                    agencies.choices(), choice -> String.valueOf(choice.id()), AgencyChoice::name, Optional.empty());
        }
        return choices;
    }

    /** Whether it is the account of the one who looks. */
    public boolean isOwn() {
        return current.account().filter(me -> me.id().equals(id)).isPresent();
    }

    /** Whether an agency can be set: not while a role of one is held. */
    public boolean isPlaceable() {
        return account != null && account.roles().stream().noneMatch(Role::ofAgency);
    }

    private long number() {
        if (id == null) {
            throw new IllegalStateException("no account is pointed at");
        }
        return id;
    }

    private void back(String said) {
        Outcome.to("/people/show?id=" + number(), show.text(said));
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }
}
