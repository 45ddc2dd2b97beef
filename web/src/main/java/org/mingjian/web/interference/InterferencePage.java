package org.mingjian.web.interference;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.interference.HandlingInterference;
import org.mingjian.interference.InterferenceDetail;
import org.mingjian.interference.InterferenceState;
import org.mingjian.interference.Interferences;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** One report, and what the leader does about it. */
@Named("interferencePage")
@RequestScoped
public class InterferencePage {
    @Inject
    private Interferences interferences;

    @Inject
    private HandlingInterference handling;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable InterferenceDetail detail;
    private String result = "";

    @PostConstruct
    void load() {
        current.requireAny(Permission.REPORT_INTERFERENCE, Permission.HANDLE_INTERFERENCE);
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(interferences::find));
    }

    /** Says that the leader goes after it. */
    public void takeUp() {
        handling.takeUp(requireNonNull(id));
        done("interference.takeUp.done");
    }

    /** Says what came of it. */
    public void settle() {
        handling.settle(requireNonNull(id), result);
        done("interference.settle.done");
    }

    private void done(String said) {
        Outcome.to("/interference/show?id=" + id, show.text(said));
    }

    /** Absent where there is none for the one who asks. */
    public @Nullable InterferenceDetail getDetail() {
        return detail;
    }

    public boolean isToTakeUp() {
        return waits(InterferenceState.RECEIVED);
    }

    public boolean isToSettle() {
        return waits(InterferenceState.IN_HAND);
    }

    private boolean waits(InterferenceState state) {
        return detail != null && detail.report().state() == state && current.may(Permission.HANDLE_INTERFERENCE);
    }

    public String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result == null ? "" : result;
    }
}
