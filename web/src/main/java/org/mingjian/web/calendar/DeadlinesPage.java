package org.mingjian.web.calendar;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.DeadlineRow;
import org.mingjian.deadline.SettingDeadlines;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** All deadlines, what each rests on, and how long it is; setting the one that is asked for. */
@Named
@RequestScoped
public class DeadlinesPage {
    @Inject
    private SettingDeadlines setting;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String kind;

    private List<DeadlineRow> rows = List.of();
    private @Nullable DeadlineRow chosen;
    private @Nullable Integer length;
    private @Nullable LocalDate from;
    private String reason = "";

    @PostConstruct
    void load() {
        rows = setting.all();
        from = show.today().plusDays(1);
        if (current.may(Permission.KEEP_DEADLINES)) {
            chosen = rows.stream()
                    .filter(row -> row.kind().name().equals(kind) && row.kind().settable())
                    .findFirst()
                    .orElse(null);
        }
        if (chosen != null) {
            length = chosen.length();
        }
    }

    public List<DeadlineRow> getRows() {
        return rows;
    }

    /** The deadline that is to be set; absent where none is, or not by the one who asks. */
    public @Nullable DeadlineRow getChosen() {
        return chosen;
    }

    /** A length in words. */
    public String said(DeadlineKind of, int days) {
        return Texts.of(of.unit(), days);
    }

    /** How far it may be set otherwise, in words. */
    public String range(DeadlineKind of) {
        if (!of.unit().counted() || !of.settable()) {
            return show.text("deadline.range.none");
        }
        if (of.least() > 1) {
            return show.text("deadline.range.least", of.least());
        }
        return of.most() < DeadlineKind.REPLY.most()
                ? show.text("deadline.range.most", of.most())
                : show.text("deadline.range.any");
    }

    public void save() {
        DeadlineRow row = requireNonNull(chosen);
        setting.set(row.kind(), requireNonNull(length), requireNonNull(from), reason);
        Outcome.to("/calendar/deadlines", show.text("deadline.saved", Texts.of(row.kind())));
    }

    public @Nullable Integer getLength() {
        return length;
    }

    public void setLength(@Nullable Integer length) {
        this.length = length;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
