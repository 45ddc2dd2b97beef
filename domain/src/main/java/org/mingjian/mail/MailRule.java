package org.mingjian.mail;

import org.mingjian.kernel.Rule;

/** Why an address is not taken. */
public enum MailRule implements Rule {
    NOT_CONFIGURED,
    ADDRESS_MALFORMED,
    /** A code was mailed only just now; facts: seconds between two. */
    ASKED_JUST_NOW,
    /** The mail server did not take the code. */
    NOT_SENT,
    /** Wrong, or too old, or guessed at too often. */
    CODE_WRONG;

    @Override
    public String article() {
        return "";
    }
}
