package org.mingjian.batch.demo;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.NewAccount;
import org.mingjian.access.OpeningAccounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.access.Users;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyKind;
import org.mingjian.batch.Progress;
import org.mingjian.tenure.Supervisors;

/** Agencies, accounts and supervisors of the demonstration; what is there already stays as it is. */
@Named
@Dependent
public class DemoFurnishing extends AbstractBatchlet {
    private static final String OWN_AGENCY = "昌元街道";

    @Inject
    private Agencies agencies;

    @Inject
    private OpeningAccounts accounts;

    @Inject
    private Users users;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Progress progress;

    @Override
    @Transactional
    public String process() {
        List<NewAccount> people = DemoPeople.accounts();
        List<DemoPeople.Invented> invented = DemoPeople.supervisors();
        progress.begin(people.size() + invented.size());
        agencies();
        Agency own = agencies.named(List.of(OWN_AGENCY)).get(OWN_AGENCY);
        people.forEach(account -> {
            accounts.demonstrate(account, account.role().ofAgency() && own != null ? own.id() : null);
            progress.advance(1);
        });
        if (supervisors.none()) {
            invented.forEach(one -> {
                supervisors.demonstrate(one.name(), one.source(), one.from(), account(one.name(), people));
                progress.advance(1);
            });
        }
        return "COMPLETED";
    }

    private void agencies() {
        List<String[]> wanted =
                Lines.of("agencies.txt").stream().map(line -> line.split(" ")).toList();
        Map<String, Agency> known =
                agencies.named(wanted.stream().map(words -> words[1]).toList());
        wanted.stream()
                .filter(words -> !known.containsKey(words[1]))
                .forEach(words -> agencies.add(words[1], AgencyKind.valueOf(words[0])));
    }

    /** The account of the one supervisor who has one. */
    private @Nullable Long account(String name, List<NewAccount> people) {
        return people.stream()
                .filter(account ->
                        account.role() == Role.SUPERVISOR && account.name().equals(name))
                .findFirst()
                .flatMap(account -> users.withLogin(account.login()))
                .map(User::id)
                .orElse(null);
    }
}
