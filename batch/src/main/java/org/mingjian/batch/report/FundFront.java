package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.Rounding;
import org.mingjian.kernel.Words;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.KeyFigure;
import org.mingjian.reports.report.KeyFigure.Better;
import org.mingjian.reports.report.KeyFigure.Direction;

/** The sentences and figures of the front page of a report on the fund. */
record FundFront(Snapshot snapshot, FundFigures figures, Printable printable) {
    private static final Words WORDS = FundText.WORDS;

    Front front() {
        String written = snapshot.written().lead();
        return new Front(written.isEmpty() ? lead() : printable.of(written), decisions(), pace());
    }

    /** The lead as the figures make it. */
    String lead() {
        FundLine whole = figures.whole();
        return WORDS.of(
                "lead",
                figures.period().label(),
                Amount.tenThousands(whole.total()),
                Amount.tenThousands(whole.line().spent()),
                rate(),
                Amount.tenThousands(whole.available()));
    }

    /** 87.3%, or the dash. */
    String rate() {
        return figures.whole().rate().map(rate -> rate.toPlainString() + "%").orElse(SummaryText.orDash(null));
    }

    List<KeyFigure> keyFigures() {
        FundLine whole = figures.whole();
        return List.of(
                figure("total", Amount.tenThousands(whole.total()), WORDS.of("unit")),
                figure("spent", Amount.tenThousands(whole.line().spent()), WORDS.of("unit")),
                figure("rate", rate(), WORDS.of("key.rate.note")),
                figure("time", figures.timeElapsed().toPlainString() + "%", WORDS.of("key.time.note")),
                figure("available", Amount.tenThousands(whole.available()), WORDS.of("unit")));
    }

    private static KeyFigure figure(String name, String value, String note) {
        return new KeyFigure(WORDS.of("key." + name), value, "", note, Direction.NONE, Better.NEUTRAL);
    }

    /** What leadership must look at. */
    List<String> attention() {
        List<String> attention = new ArrayList<>();
        if (figures.owesReasons()) {
            attention.add(WORDS.of("attention.rate", rate()));
        }
        if (!figures.findings().isEmpty()) {
            attention.add(WORDS.of("attention.findings", figures.findings().size()));
        }
        if (figures.whole().line().committed().isPositive()) {
            attention.add(WORDS.of(
                    "attention.committed",
                    Amount.tenThousands(figures.whole().line().committed())));
        }
        return attention.isEmpty() ? List.of(WORDS.of("attention.none")) : attention;
    }

    /** What is to become of the rest, once the year is frozen and the rest is known. */
    private List<String> decisions() {
        List<String> decisions = new ArrayList<>();
        if (figures.period().wholeYear() && figures.yearFrozen()) {
            FundLine whole = figures.whole();
            if (whole.surplus().isPositive()) {
                decisions.add(WORDS.of("decision.surplus", Amount.tenThousands(whole.surplus())));
            }
            if (whole.carried().isPositive()) {
                decisions.add(WORDS.of("decision.carried", Amount.tenThousands(whole.carried())));
            }
        }
        return decisions.size() < 2
                ? decisions
                : List.of(WORDS.of("decision.one", decisions.get(0)), WORDS.of("decision.two", decisions.get(1)));
    }

    /** How the spending keeps pace with the year, and why the amounts above may not add up to the last figure. */
    String pace() {
        FundLine whole = figures.whole();
        boolean rounded = Rounding.shows(
                List.of(whole.line().spent(), whole.line().committed(), whole.available()), whole.total());
        return rounded ? compared() + WORDS.of("note.rounding") : compared();
    }

    private String compared() {
        BigDecimal time = figures.timeElapsed();
        return figures.whole()
                .rate()
                .map(rate -> {
                    int compared = rate.compareTo(time);
                    return WORDS.of(
                            compared == 0 ? "pace.even" : compared > 0 ? "pace.ahead" : "pace.behind",
                            rate.toPlainString(),
                            time.toPlainString(),
                            rate.subtract(time).abs().toPlainString());
                })
                .orElse(WORDS.of("pace.none"));
    }
}
