package org.mingjian.ledger;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;

/** Tries a mapping on some rows: judged as an import would judge them, nothing changed. */
@ApplicationScoped
public class Trying {
    @Inject
    private CurrentUser current;

    @Inject
    private Agencies agencies;

    @Inject
    private LedgerNames names;

    /** A row of a file, numbered as there. */
    public record Row(int rowNumber, List<Cell> cells) {}

    /**
     * The rows as they would go in.
     *
     * @param definition the mapping file's text
     * @throws org.mingjian.kernel.Rejection if it is no mapping, or needs a heading that is not there
     */
    public List<TriedRow> attempt(String definition, List<String> headings, List<Row> rows) {
        current.require(Permission.IMPORT_LEDGERS);
        Mapping mapping = Mapping.parse(definition);
        Judge judge = new Judge(mapping, headings);
        List<Verdict> verdicts =
                rows.stream().map(row -> judge.judge(row.cells())).toList();
        Set<String> told = verdicts.stream().flatMap(Trying::agency).collect(toSet());
        Set<String> known = agencies.named(told).keySet();
        MeantAgencies meant = names.meant(told);
        Set<String> refused = names.refused(told).keySet();
        List<TriedRow> tried = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Verdict verdict = verdicts.get(i);
            AgencyOutlook outlook = null;
            if (verdict instanceof Verdict.Fit fit) {
                String name = fit.entry().agency();
                outlook = known.contains(name)
                        ? AgencyOutlook.KNOWN
                        : meant.on(name, fit.entry().day()).isPresent()
                                ? AgencyOutlook.MATCHED
                                : unknown(mapping.newAgencies(), refused.contains(name));
            }
            tried.add(new TriedRow(row.rowNumber(), judge.taken(row.cells()), verdict, outlook));
        }
        return tried;
    }

    private static Stream<String> agency(Verdict verdict) {
        return verdict instanceof Verdict.Fit fit ? Stream.of(fit.entry().agency()) : Stream.of();
    }

    private static AgencyOutlook unknown(NewAgencies newAgencies, boolean refused) {
        return switch (newAgencies) {
            case CREATE -> AgencyOutlook.MADE;
            case COLLECT -> refused ? AgencyOutlook.REFUSED : AgencyOutlook.WAITING;
            case REJECT -> AgencyOutlook.REFUSED;
        };
    }
}
