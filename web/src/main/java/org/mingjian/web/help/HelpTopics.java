package org.mingjian.web.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the user guide tells about. */
@Named
@ApplicationScoped
public class HelpTopics {
    /** In the order of the menu. */
    static final List<String> ALL = List.of(
            "index",
            "opinions",
            "reports",
            "regulation",
            "demands",
            "recusals",
            "files",
            "obstructions",
            "interference",
            "deadlines",
            "budget",
            "agencies",
            "supervisors",
            "imports",
            "runs",
            "people",
            "account",
            "notifications",
            "audit",
            "search",
            "api");

    /** Pages of a topic that stand in a folder of another name. */
    private static final Map<String, String> TOLD_IN = Map.of(
            "expenses",
            "budget",
            "payments",
            "budget",
            "reconciliation",
            "budget",
            "calendar",
            "deadlines",
            "papers",
            "opinions");

    /** Which topic tells about a page, by the page's path. */
    public String of(String viewId) {
        List<String> parts = Arrays.asList(viewId.substring(1).split("[/.]"));
        return parts.stream()
                .map(part -> TOLD_IN.getOrDefault(part, part))
                .filter(ALL::contains)
                .reduce((wide, narrow) -> narrow)
                .orElse(ALL.get(0));
    }
}
