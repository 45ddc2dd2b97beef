package org.mingjian.web.interference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mingjian.interference.InterferenceRow;
import org.mingjian.interference.Interferences;
import org.mingjian.kernel.Recency;

/** What a supervisor herself has reported to the leader. */
@Named("ownInterferencePage")
@RequestScoped
public class OwnInterferencePage {
    private static final int MOST = 50;

    @Inject
    private Interferences interferences;

    /** The newest of them. */
    public List<InterferenceRow> getRows() {
        return interferences.page(null, Recency.NEWEST, Optional.empty(), MOST).rows();
    }
}
