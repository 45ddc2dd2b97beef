package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.mingjian.opinion.KindCounts;
import org.mingjian.opinion.KindCounts.KindCount;
import org.mingjian.web.Charts;
import org.mingjian.web.Show;

/** What kinds of problems this half-year brought: for the bureau and leadership. */
@Named
@RequestScoped
public class KindsSection implements Section {
    private static final int MOST = 8;

    @Inject
    private KindCounts counts;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable List<KindCount> kinds;

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_ALL_OPINIONS);
    }

    public List<KindCount> getKinds() {
        if (kinds == null) {
            kinds = counts.received(HalfYear.of(show.today()), MOST);
        }
        return kinds;
    }

    public String name(KindCount kind) {
        return Optional.ofNullable(kind.name()).orElseGet(() -> show.text("opinion.unclassified"));
    }

    public String getChart() {
        return Charts.across(show.text("metric.received"), getKinds(), this::name, KindCount::matters);
    }
}
