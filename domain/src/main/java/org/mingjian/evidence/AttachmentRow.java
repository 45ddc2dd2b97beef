package org.mingjian.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as the one who asks may know it.
 *
 * @param agency whose it is, of an agency's
 * @param deedId with which deed it came; absent where it came with the matter
 * @param name as it was brought; for those who may not know who brought it, one that says nothing
 * @param pages how many pictures it can be shown as
 * @param by who brought it, by name; absent for those who may not know
 * @param strikable whether the one who asks may still strike it out
 * @param struckReason why it was struck out; absent where it stands
 * @param elsewhere where the same file was brought as well; for the bureau alone
 */
public record AttachmentRow(
        long id,
        long opinionId,
        Side side,
        @Nullable String agency,
        @Nullable Long deedId,
        String name,
        FileKind kind,
        long size,
        int pages,
        AttachmentLevel level,
        Instant at,
        @Nullable String by,
        boolean released,
        boolean strikable,
        @Nullable String struckReason,
        List<Elsewhere> elsewhere) {

    /** A matter, perhaps the same one, with which the same file was brought as well. */
    public record Elsewhere(long opinionId, String number, String title) {}

    public AttachmentRow {
        elsewhere = List.copyOf(elsewhere);
    }

    public boolean sensitive() {
        return level == AttachmentLevel.SENSITIVE;
    }

    /** Whether it can be looked at without being handed out. */
    public boolean shown() {
        return pages > 0;
    }

    public boolean struck() {
        return struckReason != null;
    }
}
