package org.mingjian.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;

/**
 * The sentence of what a document rests on: of the documents of law it may cite those that hold on its day (R1-1).
 *
 * @article 1
 */
@ApplicationScoped
class CitedBases {
    @Inject
    private LegalBases bases;

    /** Such as 根据《…》第八条第二款、《…》第十四条的规定， — empty where nothing holds that could be cited. */
    String sentence(String document, LocalDate day) {
        List<LegalBasis> all = bases.all();
        String cited = Arrays.stream(Words.of(document + ".bases").split(";", -1))
                .map(entry -> entry.split(":", 2))
                .filter(entry -> holds(all, entry[0], day))
                .map(entry -> entry[0] + entry[1])
                .collect(Collectors.joining("、"));
        return cited.isEmpty() ? "" : Words.of("bases", cited);
    }

    private static boolean holds(List<LegalBasis> all, String title, LocalDate day) {
        return all.stream()
                .anyMatch(basis -> basis.title().equals(title) && !basis.expiredOn(day) && !basis.pendingOn(day));
    }
}
