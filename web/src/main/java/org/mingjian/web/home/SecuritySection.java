package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.AccessHistory;
import org.mingjian.access.AccessHistory.Failures;
import org.mingjian.access.AccessHistory.RoleChange;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.web.Charts;
import org.mingjian.web.Show;

/** Sign-ins that failed and roles that changed: for those who grant roles. */
@Named
@RequestScoped
public class SecuritySection implements Section {
    private static final int DAYS = 7;
    private static final int CHANGES = 8;

    @Inject
    private AccessHistory history;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable List<Failures> failures;
    private @Nullable List<RoleChange> changes;

    @Override
    public boolean isShown() {
        return current.may(Permission.GRANT_ROLES);
    }

    public List<Failures> getFailures() {
        if (failures == null) {
            LocalDate today = show.today();
            failures = history.failures(today.minusDays(DAYS - 1L), today);
        }
        return failures;
    }

    public long getTotal() {
        return getFailures().stream().mapToLong(Failures::count).sum();
    }

    public String getChart() {
        return Charts.upright(
                show.text("home.failures"), getFailures(), day -> day.day().toString(), Failures::count);
    }

    public List<RoleChange> getChanges() {
        if (changes == null) {
            changes = history.roleChanges(CHANGES);
        }
        return changes;
    }
}
