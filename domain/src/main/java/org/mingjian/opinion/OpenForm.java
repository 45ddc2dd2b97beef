package org.mingjian.opinion;

import org.mingjian.kernel.Rejection;

/**
 * A form as a window has it open.
 *
 * @param key names the form, wherever it is open
 * @param version of the draft that the window goes on with; 0 where there was none
 * @param window names the window: what it wrote itself it may write over, though no answer told it the version
 */
public record OpenForm(String key, int version, String window) {

    /**
     * Refuses what would be lost: something that was written elsewhere since.
     *
     * @throws Rejection if the draft was kept by another window since
     */
    void demandNewest(OpinionDraft draft) {
        if (draft.version() != version && !window.equals(draft.writtenBy())) {
            throw new Rejection(OpinionRule.DRAFT_CHANGED);
        }
    }
}
