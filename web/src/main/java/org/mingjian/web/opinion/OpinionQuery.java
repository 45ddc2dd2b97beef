package org.mingjian.web.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.deadline.Deadlines;
import org.mingjian.opinion.Due;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.OpinionSubset;
import org.mingjian.opinion.Wish;
import org.mingjian.recusal.Mark;
import org.mingjian.report.CountedMatters;
import org.mingjian.report.Dimension;
import org.mingjian.report.Metric;
import org.mingjian.report.Span;
import org.mingjian.web.list.Query;

/** What a link asks of the list of matters. */
record OpinionQuery(Query query) {
    /**
     * Reads a query on behalf of the one who asks.
     *
     * @throws org.mingjian.access.NotPermitted if it asks by a figure of a report and she may read none: how long such
     *     a list is would tell who submitted what
     */
    static OpinionQuery of(Query query, CurrentUser current) {
        OpinionQuery wanted = new OpinionQuery(query);
        if (wanted.counted().isPresent()) {
            current.require(Permission.READ_REPORTS);
        }
        if (query.code("recusal", Mark.class).isPresent()
                || query.code("wish", Wish.class).isPresent()) {
            current.require(Permission.READ_ALL_OPINIONS);
        }
        return wanted;
    }

    OpinionFilter filter(LocalDate today, Deadlines deadlines) {
        return new OpinionFilter(
                query.text("q").orElse(null),
                query.code("state", OpinionState.class).orElse(null),
                query.number("agency").orElse(null),
                query.number("source").orElse(null),
                query.day("from").orElse(null),
                query.day("to").orElse(null),
                due(today, deadlines),
                counted()
                        .map(CountedMatters::subset)
                        .or(this::marked)
                        .or(this::wished)
                        .orElse(null));
    }

    /** Those that are marked for the sake of recusal. */
    private Optional<OpinionSubset> marked() {
        return query.code("recusal", Mark.class)
                .map(mark -> new OpinionSubset(
                        "select f.subject_id from recusal f where f.subject_kind = 'opinion' and f.mark = ?",
                        List.of(mark)));
    }

    /** Those whose submitters ask something of the bureau. */
    private Optional<OpinionSubset> wished() {
        return query.code("wish", Wish.class)
                .map(wish -> new OpinionSubset("select w.id from opinion w where w.wish = ?", List.of(wish)));
    }

    private @Nullable Due due(LocalDate today, Deadlines deadlines) {
        if (query.text("overdue").isPresent()) {
            return Due.overdue(today);
        }
        return query.text("soon").isPresent() ? Due.soon(deadlines.horizon(today)) : null;
    }

    OpinionOrder order() {
        return query.order(OpinionOrder.NEWEST);
    }

    /** The figure of a report whose matters are wanted. */
    Optional<CountedMatters> counted() {
        Optional<Metric> metric = query.code("metric", Metric.class).filter(Metric.counted()::contains);
        if (query.number("snapshot").isEmpty() || metric.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CountedMatters(
                query.number("snapshot").get(),
                query.code("span", Span.class).orElse(Span.NOW),
                metric.get(),
                query.code("by", Dimension.class).orElse(null),
                query.text("line").orElse(null)));
    }
}
