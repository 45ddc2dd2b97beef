package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;

/** Payees, in full for those of the bureau who handle money; others see only how the name begins. */
@ApplicationScoped
class Payees {
    private static final String MASK = "＊＊";
    private static final int PERSON = 4;

    @Inject
    private CurrentUser current;

    boolean seen() {
        return current.may(Permission.REQUEST_EXPENSES)
                || current.may(Permission.APPROVE_EXPENSES)
                || current.may(Permission.PAY_EXPENSES);
    }

    /** A person's surname, or the first two characters of a body's name. */
    String shown(String payee) {
        return seen() ? payee : masked(payee);
    }

    static String masked(String payee) {
        int[] characters = payee.codePoints().toArray();
        return new String(characters, 0, Math.min(characters.length, characters.length > PERSON ? 2 : 1)) + MASK;
    }
}
