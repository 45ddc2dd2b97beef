package org.mingjian.fileaccess;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What a supervisor asks for.
 *
 * @param what which files she wants to consult, or what she wants to be told
 * @param party whom the files are about, or who acts for them; blank where nobody
 * @param opinionId her own matter for which she asks; absent where for none
 */
public record RequestForm(
        @Nullable AccessKind kind,
        @Nullable Long agencyId,
        String what,
        String purpose,
        String party,
        @Nullable Long opinionId) {
    static final int LONGEST = 1000;
    static final int LONGEST_PARTY = 200;

    public RequestForm {
        what = what.strip();
        purpose = purpose.strip();
        party = party.strip();
    }

    void check() {
        demand(kind != null, FileAccessRule.KIND_MISSING);
        demand(agencyId != null, FileAccessRule.AGENCY_ENDED);
        demand(!what.isEmpty(), FileAccessRule.WHAT_MISSING);
        demand(!purpose.isEmpty(), FileAccessRule.PURPOSE_MISSING);
        if (what.length() > LONGEST || purpose.length() > LONGEST) {
            throw new Rejection(FileAccessRule.WORDS_TOO_LONG, LONGEST);
        }
        if (party.length() > LONGEST_PARTY) {
            throw new Rejection(FileAccessRule.WORDS_TOO_LONG, LONGEST_PARTY);
        }
    }

    private static void demand(boolean told, FileAccessRule rule) {
        if (!told) {
            throw new Rejection(rule);
        }
    }
}
