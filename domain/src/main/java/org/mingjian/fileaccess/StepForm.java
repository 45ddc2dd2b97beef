package org.mingjian.fileaccess;

import org.jspecify.annotations.Nullable;
import org.mingjian.evidence.AttachmentLevel;
import org.mingjian.kernel.Rejection;
import org.mingjian.recusal.Declaration;

/**
 * What is told with a step; blank and absent where nothing is.
 *
 * @param level how carefully the files are treated
 * @param formKey names the form that files were added to
 */
public record StepForm(
        AccessDeed deed,
        String words,
        @Nullable AccessRefusal reason,
        @Nullable Declaration declared,
        AttachmentLevel level,
        String formKey) {
    private static final int LONGEST = 4000;

    public StepForm {
        words = words.strip();
    }

    /** A step with which nothing is told but words, by one whom nothing keeps from it. */
    public static StepForm of(AccessDeed deed, String words) {
        return new StepForm(deed, words, null, Declaration.NONE, AttachmentLevel.INTERNAL, "");
    }

    /** Demands that everything is told that the deed needs; whether there are files, is asked where they are taken. */
    void check() {
        if (deed.needs().contains(AccessNeed.DECLARATION)) {
            Declaration.demandNone(declared);
        }
        if (deed.needs().contains(AccessNeed.REASON) && reason == null) {
            throw new Rejection(FileAccessRule.REASON_MISSING);
        }
        if (deed.needs().contains(AccessNeed.WORDS) && words.isEmpty()) {
            throw new Rejection(FileAccessRule.WORDS_MISSING);
        }
        if (words.length() > LONGEST) {
            throw new Rejection(FileAccessRule.WORDS_TOO_LONG, LONGEST);
        }
    }
}
