package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;
import org.mingjian.opinion.Due;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.Opinions;
import org.mingjian.web.Show;

/** The open matters of one's agency, those due first at the top: for agencies. */
@Named
@RequestScoped
public class AgencySection implements Section {
    private static final int NEXT = 8;

    @Inject
    private Opinions opinions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Show show;

    @Inject
    private CurrentUser current;

    private @Nullable List<OpinionRow> rows;
    private @Nullable Horizon horizon;

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY);
    }

    public List<OpinionRow> getRows() {
        if (rows == null) {
            rows = opinions.page(
                            new OpinionFilter(null, null, null, null, null, null, Due.whenever(), null),
                            OpinionOrder.DUE_FIRST,
                            Optional.empty(),
                            NEXT)
                    .rows();
        }
        return rows;
    }

    /** How urgent a matter is today. */
    public Light light(OpinionRow row) {
        if (horizon == null) {
            horizon = deadlines.horizon(show.today());
        }
        return row.light(horizon);
    }
}
