package org.mingjian.ledger;

import org.mingjian.kernel.Rejection;

/** A text that a pattern may look at only so often: one that tries every way through it is refused, not waited for. */
final class PatientText implements CharSequence {
    private static final int LOOKS = 100_000;
    private static final int LOOKS_A_CHARACTER = 50;

    private final String text;
    private long looks;

    PatientText(String text) {
        this.text = text;
        this.looks = LOOKS + (long) LOOKS_A_CHARACTER * text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--looks < 0) {
            throw new Rejection(LedgerRule.PATTERN_TOO_SLOW);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
