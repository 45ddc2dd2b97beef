package org.mingjian.web.report;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.Rounding;
import org.mingjian.web.Show;

/** What the page of a report on the fund has of its own: every amount leads to the entries it is the sum of. */
@Named
@RequestScoped
public class FundReportPage {
    @Inject
    private ReportPage page;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    private @Nullable FundFigures figures;

    @PostConstruct
    void load() {
        figures = requireNonNull(page.getSnapshot()).fund();
    }

    public @Nullable FundFigures getFigures() {
        return figures;
    }

    /** By class, and at last all together. */
    public List<FundLine> getLines() {
        FundFigures known = requireNonNull(figures);
        List<FundLine> lines = new ArrayList<>(known.lines());
        lines.add(known.whole());
        return lines;
    }

    public String name(FundLine line) {
        return line.line().economicClass().code().isEmpty()
                ? show.text("fundReport.sum")
                : line.line().economicClass().label();
    }

    /** Where the entries are that an amount of a line is the sum of. */
    public String entries(FundLine line, String kind) {
        String link = request.getContextPath() + "/reports/entries?id="
                + requireNonNull(page.getReport()).id();
        String code = line.line().economicClass().code();
        return link + (code.isEmpty() ? "" : "&code=" + code) + (kind.isEmpty() ? "" : "&kind=" + kind);
    }

    /** Whether the rounded amounts of the printed tables do not add up. */
    public boolean isRounded() {
        return Rounding.shows(requireNonNull(figures));
    }

    public String percent(@Nullable BigDecimal rate) {
        return show.percent(Optional.ofNullable(rate));
    }
}
