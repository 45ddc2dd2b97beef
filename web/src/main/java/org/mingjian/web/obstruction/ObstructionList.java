package org.mingjian.web.obstruction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.obstruction.ObstructionFilter;
import org.mingjian.obstruction.ObstructionRow;
import org.mingjian.obstruction.ObstructionState;
import org.mingjian.obstruction.Obstructions;
import org.mingjian.obstruction.Reason;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The register of refusals to cooperate. */
@Named("list/obstructions")
@RequestScoped
public class ObstructionList implements Listed<ObstructionRow>, Countable {
    @Inject
    private Obstructions obstructions;

    @Inject
    private Agencies agencies;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "obstructions";
    }

    @Override
    public Columns<ObstructionRow> columns(Query query) {
        Horizon horizon = deadlines.horizon(show.today());
        Columns<ObstructionRow> columns = new Columns<ObstructionRow>()
                .title(
                        "asked",
                        show.text("obstruction.asked"),
                        row -> Cell.link(row.asked(), "/obstructions/show?id=" + row.id()))
                .below("number", show.text("access.number"), row -> Cell.of(row.number()))
                .text("agency", show.text("opinion.agency"), row -> Cell.of(row.agency()));
        if (bureau()) {
            columns.word("supervisor", show.text("obstruction.by"), row -> Cell.of(show.orDash(row.supervisor())));
        }
        return columns.word("happened", show.text("obstruction.day"), row -> Cell.of(show.day(row.happenedOn())))
                .word(
                        "recorded",
                        show.text("obstruction.recorded"),
                        row -> Cell.of(row.recordedAt(), show.minute(row.recordedAt())))
                .ifChosen()
                .word("state", show.text("obstruction.state"), row -> Cell.look(show.code(row.state()), "state"))
                .below(
                        "reason",
                        show.text("obstruction.judged"),
                        row -> Cell.of(row.reason() == null ? "" : show.code(row.reason())))
                .text("due", show.text("access.due"), row -> due(row.dueOn(), horizon));
    }

    private Cell due(@Nullable LocalDate dueOn, Horizon horizon) {
        if (dueOn == null) {
            return Cell.look(show.orDash(null), "quiet");
        }
        Light light = horizon.light(dueOn);
        return Cell.look(
                show.text("light." + light.name(), show.day(dueOn)),
                "light " + light.name().toLowerCase(Locale.ROOT));
    }

    private boolean bureau() {
        return current.may(Permission.READ_ALL_OPINIONS);
    }

    private static ObstructionFilter filter(Query query) {
        return new ObstructionFilter(
                query.code("state", ObstructionState.class).orElse(null),
                query.code("reason", Reason.class).orElse(null),
                query.number("agency").orElse(null));
    }

    @Override
    public Page<ObstructionRow> page(Query query, int size) {
        return obstructions.page(filter(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(ObstructionRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return obstructions.total(filter(query));
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(show.code(ObstructionState.RECORDED), Map.of("state", ObstructionState.RECORDED.name())),
                new Preset(show.code(Reason.UNJUSTIFIED), Map.of("reason", Reason.UNJUSTIFIED.name())));
    }

    @Override
    public List<Filter> filters(Query query) {
        Filter state = Filter.choice(
                "state", show.text("obstruction.state"), Choice.of(ObstructionState.values(), query.text("state")));
        Filter reason = Filter.choice(
                "reason", show.text("obstruction.judged"), Choice.of(Reason.values(), query.text("reason")));
        return bureau() ? List.of(state, reason, agency(query)) : List.of(state, reason);
    }

    private Filter agency(Query query) {
        return Filter.choice(
                "agency",
                show.text("opinion.agency"),
                Choice.of(
                        agencies.choices(), one -> String.valueOf(one.id()), one -> one.name(), query.text("agency")));
    }
}
