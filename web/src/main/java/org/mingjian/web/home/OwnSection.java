package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.OwnMatters;
import org.mingjian.opinion.OwnMatters.OwnMatter;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Show;

/** What became of the matters one has brought oneself, and how long one's term runs: for supervisors who serve. */
@Named
@RequestScoped
public class OwnSection implements Section {
    private static final int NEWEST = 5;

    @Inject
    private OwnMatters matters;

    @Inject
    private Supervisors supervisors;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable List<OwnMatter> newest;
    private @Nullable Supervisor self;

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_OWN_OPINIONS);
    }

    public List<Map.Entry<OpinionState, Long>> getStates() {
        return List.copyOf(matters.byState().entrySet());
    }

    public List<OwnMatter> getNewest() {
        if (newest == null) {
            newest = matters.newest(NEWEST);
        }
        return newest;
    }

    /** The term; whoever serves has one. */
    public Supervisor getSelf() {
        if (self == null) {
            self = current.account()
                    .map(User::id)
                    .flatMap(supervisors::ofAccount)
                    .orElseThrow();
        }
        return self;
    }

    /** Days that the term still runs, today and its last day counted. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(show.today(), getSelf().servesTo()) + 1;
    }
}
