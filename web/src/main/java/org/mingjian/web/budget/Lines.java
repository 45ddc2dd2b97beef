package org.mingjian.web.budget;

import java.util.List;
import java.util.Optional;
import org.mingjian.budget.BudgetLine;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;

/** Lines to choose from, each with what is available. */
final class Lines {
    private Lines() {}

    static List<Choice> choices(List<BudgetLine> lines, Show show) {
        return Choice.of(
                lines,
                line -> String.valueOf(line.id()),
                line -> show.text(
                        "budget.line.choice",
                        line.year(),
                        line.economicClass().label(),
                        line.available().grouped()),
                Optional.empty());
    }
}
