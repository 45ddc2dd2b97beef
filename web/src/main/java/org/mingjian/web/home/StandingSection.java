package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.mingjian.opinion.Glance;
import org.mingjian.opinion.Glances;
import org.mingjian.web.Charts;
import org.mingjian.web.Show;

/** How the matters stand that one may see: for the bureau, leadership and agencies. */
@Named
@RequestScoped
public class StandingSection implements Section {
    @Inject
    private Glances glances;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable Glance glance;

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_ALL_OPINIONS) || current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY);
    }

    public Glance getGlance() {
        if (glance == null) {
            glance = glances.on(show.today());
        }
        return glance;
    }

    public boolean isOfAllAgencies() {
        return current.may(Permission.READ_ALL_OPINIONS);
    }

    public String label(String period) {
        return HalfYear.parse(period).map(HalfYear::label).orElse(period);
    }

    /** Received and concluded by half-year. */
    public String getCourseChart() {
        return Charts.course(getGlance().halfYears(), this::label);
    }

    /** Open and overdue matters by agency. */
    public String getBusyChart() {
        return Charts.busy(getGlance().busiest());
    }
}
