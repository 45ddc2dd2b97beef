package org.mingjian.batch.report;

import java.util.List;

/**
 * The sentences of a summary's front page.
 *
 * @param decisions what leadership is asked to decide
 * @param change what changed since the half-year before
 */
public record Front(String lead, List<String> decisions, String change) {
    public Front {
        decisions = List.copyOf(decisions);
    }
}
