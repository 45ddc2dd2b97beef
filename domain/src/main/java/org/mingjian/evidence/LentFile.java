package org.mingjian.evidence;

/**
 * A file that an agency has provided for a supervisor to consult.
 *
 * @param pages how many pictures it can be shown as
 */
public record LentFile(
        long id, long requestId, String name, FileKind kind, long size, int pages, AttachmentLevel level) {
    public boolean sensitive() {
        return level == AttachmentLevel.SENSITIVE;
    }

    /** Whether it can be looked at under a watermark, without being handed out. */
    public boolean shown() {
        return pages > 0 && kind.isDrawn();
    }
}
