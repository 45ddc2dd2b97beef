package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.UndoPlan;
import org.mingjian.ledger.Undoing;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Undoing an import: what would happen, or why it cannot; then the reason and the confirmation. */
@Named
@RequestScoped
public class UndoPage {
    @Inject
    private Imports imports;

    @Inject
    private Undoing undoing;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable ImportRow row;
    private String reason = "";
    private boolean sure;

    @PostConstruct
    void load() {
        current.require(Permission.IMPORT_LEDGERS);
        row = Outcome.orMissing(Optional.ofNullable(id).flatMap(imports::find));
    }

    public void undo() {
        if (!sure) {
            Messages.addError("f:sure", show.text("undo.sure.required"));
        } else if (row != null) {
            undoing.undo(row.id(), reason);
            Outcome.to("/imports/show?id=" + row.id(), show.text("undo.done"));
        }
    }

    public @Nullable ImportRow getRow() {
        return row;
    }

    public @Nullable UndoPlan getPlan() {
        return row == null ? null : undoing.plan(row.id());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
