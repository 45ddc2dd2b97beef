package org.mingjian.web.obstruction;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.obstruction.ObstructionDetail;
import org.mingjian.obstruction.ObstructionState;
import org.mingjian.obstruction.Obstructions;
import org.mingjian.obstruction.Reason;
import org.mingjian.obstruction.Verification;
import org.mingjian.obstruction.VerifyingObstructions;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.Recusal;
import org.mingjian.recusal.Recusals;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.calendar.Counting;
import org.mingjian.web.calendar.Countings;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** One refusal: what was recorded, what was found; and the form in which the bureau says so. */
@Named("obstructionPage")
@RequestScoped
public class ObstructionPage {
    @Inject
    private Obstructions obstructions;

    @Inject
    private VerifyingObstructions verifying;

    @Inject
    private Recusals recusals;

    @Inject
    private Countings countings;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable ObstructionDetail detail;
    private boolean open;
    private List<Recusal> recused = List.of();
    private @Nullable ObstructionState result;
    private @Nullable Reason reason;
    private String finding = "";
    private @Nullable Declaration recusal;

    @PostConstruct
    void load() {
        current.requireAny(
                Permission.RECORD_OBSTRUCTIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_ALL_OPINIONS);
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(obstructions::find));
        if (detail != null) {
            open = verifying.may(detail.record());
            recused = isAgencys() ? List.of() : recusals.of(detail.record().subject());
        }
    }

    /** Says what was found. */
    public void verify() {
        verifying.verify(requireNonNull(id), new Verification(result, reason, finding, recusal));
        Outcome.to("/obstructions/show?id=" + id, show.text("obstruction.verify.done"));
    }

    private boolean isAgencys() {
        return !current.may(Permission.READ_ALL_OPINIONS) && !current.may(Permission.RECORD_OBSTRUCTIONS);
    }

    /** Absent where there is none for the one who asks. */
    public @Nullable ObstructionDetail getDetail() {
        return detail;
    }

    /** Whether the one who asks can verify it now. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it was stopped because of what ties the supervisor to the agency; not for the agency. */
    public List<Recusal> getRecused() {
        return recused.stream().filter(one -> one.mark() != null).toList();
    }

    /** How its deadline was counted; not for the agency. */
    public List<Counting> getCountings() {
        return isAgencys()
                ? List.of()
                : countings.of(requireNonNull(detail).record().subject());
    }

    public List<Choice> getResults() {
        return Choice.of(
                Stream.of(ObstructionState.values())
                        .filter(state -> state != ObstructionState.RECORDED)
                        .toArray(ObstructionState[]::new),
                Optional.empty());
    }

    public List<Choice> getReasons() {
        return Choice.of(Reason.values(), Optional.empty());
    }

    public List<Choice> getRecusals() {
        return Choice.of(Declaration.values(), Optional.empty());
    }

    public @Nullable ObstructionState getResult() {
        return result;
    }

    public void setResult(@Nullable ObstructionState result) {
        this.result = result;
    }

    public @Nullable Reason getReason() {
        return reason;
    }

    public void setReason(@Nullable Reason reason) {
        this.reason = reason;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding == null ? "" : finding;
    }

    public @Nullable Declaration getRecusal() {
        return recusal;
    }

    public void setRecusal(@Nullable Declaration recusal) {
        this.recusal = recusal;
    }
}
