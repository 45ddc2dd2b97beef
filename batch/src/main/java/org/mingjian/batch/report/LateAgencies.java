package org.mingjian.batch.report;

import java.util.Comparator;
import java.util.List;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;

/** The agencies with overdue matters. */
record LateAgencies(Figures figures, Printable printable) {
    /** Most first. */
    List<Line> all() {
        return figures.byAgency().stream()
                .filter(line -> line.now().overdueAtEnd() > 0)
                .sorted(Comparator.comparing((Line line) -> -line.now().overdueAtEnd()))
                .toList();
    }

    /** As they are enumerated in a sentence. */
    static String names(List<Line> lines, Printable printable) {
        return String.join(
                "、", lines.stream().map(line -> printable.of(line.name())).toList());
    }
}
