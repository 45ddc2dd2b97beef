package org.mingjian.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.kernel.Rejection;

/**
 * Looks for the mark of a state secret in what is fed to it: such a file must not be in a system that is not for
 * secrets. Keeps only the end of what it has seen, so that texts of any length pass through.
 */
final class SecrecyMark {
    private static final Pattern MARK = Pattern.compile(
            "(绝密|机密|秘密)[\\s　]*[★☆]|[★☆][\\s　]*(绝密|机密|秘密)" + "|[（(【〔\\[［〖「][\\s　]*(绝密|机密|秘密)[\\s　]*[）)】〕\\]］〗」]");
    private static final int LONGEST = 32;
    private static final int ENOUGH = 1 << 13;

    private final StringBuilder seen = new StringBuilder();

    /** Holds a whole text against the marks. */
    static void refuse(String text) {
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            throw new Rejection(EvidenceRule.SECRET, mark.group());
        }
    }

    void feed(char c) {
        seen.append(c);
        if (seen.length() == ENOUGH) {
            refuse(seen.toString());
            seen.delete(0, ENOUGH - LONGEST);
        }
    }

    void end() {
        refuse(seen.toString());
    }
}
