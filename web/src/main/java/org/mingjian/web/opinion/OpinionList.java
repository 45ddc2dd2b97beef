package org.mingjian.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;
import org.mingjian.handling.ManyDeed;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.Wish;
import org.mingjian.recusal.Mark;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Deed;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of matters. */
@Named("list/opinions")
@RequestScoped
public class OpinionList implements Listed<OpinionRow>, Countable {
    private static final List<String> COUNTED = List.of("snapshot", "span", "metric", "by", "line");

    @Inject
    private Opinions opinions;

    @Inject
    private Agencies agencies;

    @Inject
    private OpinionSources sources;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "opinions";
    }

    @Override
    public Columns<OpinionRow> columns(Query query) {
        SearchTerms looked = query.text("q").map(SearchTerms::of).orElse(null);
        Horizon horizon = deadlines.horizon(show.today());
        boolean named = opinions.namesSubmitters();
        Columns<OpinionRow> columns = new Columns<OpinionRow>()
                .title(
                        "title",
                        show.text("opinion.title"),
                        row -> Cell.link(row.title(), "/opinions/show?id=" + row.id())
                                .marking(looked))
                .below(
                        "kind",
                        show.text("opinion.fact.problemKind"),
                        row -> Cell.of(Optional.ofNullable(row.problemKind())
                                .orElseGet(() -> show.text("opinion.unclassified"))))
                .text("agency", show.text("opinion.agency"), row -> Cell.of(row.agency()))
                .text(
                        "state",
                        show.text("opinion.state"),
                        row -> Cell.look(
                                show.code(row.state()),
                                "state s-" + row.state().name().toLowerCase(Locale.ROOT)));
        if (named) {
            columns.below(
                    "recusal",
                    show.text("recusal.mark"),
                    row -> Cell.of(row.mark() == null ? "" : show.code(row.mark())));
        }
        return columns.word(
                        "submitted",
                        show.text("opinion.submitted"),
                        row -> Cell.of(row.submittedAt(), show.minute(row.submittedAt())))
                .word(
                        "registered",
                        show.text("opinion.registered"),
                        row -> Cell.of(row.registeredAt(), show.minute(row.registeredAt())))
                .ifChosen()
                .text("due", show.text("opinion.due"), row -> due(row, horizon))
                .word(
                        "concluded",
                        show.text("opinion.concluded"),
                        row -> Cell.of(row.concludedAt(), show.minute(row.concludedAt())))
                .ifChosen()
                .word(
                        "submitter",
                        show.text("opinion.submitter"),
                        row -> Cell.of(named ? show.orDash(row.submitter()) : show.text("opinion.submitter.hidden")))
                .word(
                        "number",
                        show.text("opinion.number"),
                        row -> Cell.of(row.number()).marking(looked))
                .below("source", show.text("opinion.source"), row -> Cell.of(row.source()));
    }

    private Cell due(OpinionRow row, Horizon horizon) {
        Light light = row.light(horizon);
        if (light == Light.NONE) {
            return Cell.look(
                    row.concludedAt() == null
                            ? show.orDash(null)
                            : show.text("light.concluded", show.minute(row.concludedAt())),
                    "quiet");
        }
        String text = show.text("light." + light.name(), show.day(row.dueOn()));
        return Cell.look(
                row.dueProvisional() ? text + " " + show.text("light.provisional") : text,
                "light " + light.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Page<OpinionRow> page(Query query, int size) {
        OpinionQuery wanted = OpinionQuery.of(query, current);
        return opinions.page(
                wanted.filter(show.today(), deadlines),
                wanted.order(),
                query.place(wanted.order().order().key()),
                size);
    }

    @Override
    public long id(OpinionRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return opinions.total(OpinionQuery.of(query, current).filter(show.today(), deadlines));
    }

    @Override
    public OpinionOrder order(Query query) {
        return new OpinionQuery(query).order();
    }

    @Override
    public List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        if (seesUnregistered()) {
            presets.add(new Preset(show.text("opinion.chip.waiting"), parts("state", "SUBMITTED", "order", "OLDEST")));
        }
        presets.addAll(List.of(
                new Preset(show.text("opinion.chip.overdue"), parts("overdue", "1", "order", "DUE_FIRST")),
                new Preset(show.text("opinion.chip.soon"), parts("soon", "1", "order", "DUE_FIRST")),
                new Preset(show.text("opinion.chip.open"), parts("state", "ACCEPTED", "order", "DUE_FIRST")),
                new Preset(
                        show.text("opinion.chip.concluded"), parts("state", "CONCLUDED", "order", "CONCLUDED_LAST"))));
        return presets;
    }

    @Override
    public List<Deed> deeds() {
        return Arrays.stream(ManyDeed.values())
                .filter(deed -> current.may(deed.permission()))
                .map(deed -> new Deed(show.code(deed), "/opinions/many?deed=" + deed))
                .toList();
    }

    /** Whether there are matters for the one who asks that no agency sees yet. */
    private boolean seesUnregistered() {
        return current.may(Permission.READ_ALL_OPINIONS) || current.may(Permission.READ_OWN_OPINIONS);
    }

    private static Map<String, String> parts(String name, String value, String other, String otherValue) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(name, value);
        parts.put(other, otherValue);
        return parts;
    }

    /** An agency's own people see only their own matters and choose neither agencies nor sources. */
    @Override
    public List<Filter> filters(Query query) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.text(query, "q", show.text("opinion.search")));
        filters.add(Filter.choice("state", show.text("opinion.state"), Choice.of(states(), query.text("state"))));
        if (current.may(Permission.READ_ALL_OPINIONS)) {
            filters.add(Filter.choice(
                    "agency",
                    show.text("opinion.agency"),
                    Choice.of(
                            agencies.choices(),
                            agency -> Long.toString(agency.id()),
                            AgencyChoice::name,
                            query.text("agency"))));
            filters.add(Filter.choice(
                    "source",
                    show.text("opinion.source"),
                    Choice.of(
                            sources.all(),
                            source -> Long.toString(source.id()),
                            OpinionSource::name,
                            query.text("source"))));
            filters.add(Filter.choice(
                    "recusal", show.text("recusal.mark"), Choice.of(Mark.values(), query.text("recusal"))));
        }
        filters.add(Filter.day(query, "from", show.text("opinion.from")));
        filters.add(Filter.day(query, "to", show.text("opinion.to")));
        query.text("overdue")
                .ifPresent(
                        yes -> filters.add(Filter.link("", show.text("opinion.chip.overdue"), Map.of("overdue", yes))));
        query.text("soon")
                .ifPresent(yes -> filters.add(Filter.link("", show.text("opinion.chip.soon"), Map.of("soon", yes))));
        query.code("wish", Wish.class)
                .ifPresent(wish -> filters.add(Filter.link("", show.code(wish), Map.of("wish", wish.name()))));
        new OpinionQuery(query)
                .counted()
                .ifPresent(counted -> filters.add(Filter.link(
                        show.text("opinion.counted.chip"), counted.metric().label(), counted(query))));
        return filters;
    }

    private OpinionState[] states() {
        return Arrays.stream(OpinionState.values())
                .filter(state -> state.shownToAgency() || seesUnregistered())
                .toArray(OpinionState[]::new);
    }

    private static Map<String, String> counted(Query query) {
        Map<String, String> parts = new LinkedHashMap<>();
        COUNTED.forEach(name -> parts.put(name, query.text(name).orElse("")));
        return parts;
    }
}
