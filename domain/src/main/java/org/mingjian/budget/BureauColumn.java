package org.mingjian.budget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.kernel.Texts;

/** What the finance bureau's spreadsheet tells of a payment; known by the headings such ledgers usually have. */
enum BureauColumn {
    DAY,
    AMOUNT,
    VOUCHER,
    SUMMARY,
    PAYEE,
    ECONOMIC_CLASS,
    PROJECT;

    private static final Pattern NOT_SAID = Pattern.compile("[\\s\\p{Z}]|[(（](人民币)?元[)）]");

    /** Its usual headings, the most telling first. */
    List<String> names() {
        return List.of(Texts.of(this).split("、"));
    }

    /** Where it stands; the first of its names that is there. */
    Optional<Integer> place(List<String> headings) {
        List<String> said = headings.stream().map(BureauColumn::plain).toList();
        return names().stream().map(said::indexOf).filter(place -> place >= 0).findFirst();
    }

    /** Without white space and the unit. */
    static String plain(String text) {
        return NOT_SAID.matcher(text).replaceAll("");
    }
}
