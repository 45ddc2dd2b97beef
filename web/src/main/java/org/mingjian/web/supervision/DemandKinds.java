package org.mingjian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.paper.PaperKind;
import org.mingjian.paper.PaperNames;
import org.mingjian.supervision.DemandKind;
import org.mingjian.web.list.Choice;

/** The kinds of supervision documents to choose from, as the bureau calls them. */
@RequestScoped
class DemandKinds {
    @Inject
    private PaperNames names;

    /** The one that was asked for is marked; one query. */
    List<Choice> choices(Optional<String> asked) {
        Map<PaperKind, String> called =
                names.all().stream().collect(Collectors.toMap(PaperNames.Named::kind, PaperNames.Named::name));
        return Choice.of(
                List.of(DemandKind.values()),
                DemandKind::name,
                kind -> called.getOrDefault(PaperKind.of(kind), ""),
                asked);
    }
}
