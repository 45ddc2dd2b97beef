package org.mingjian.web.evidence;

/** How large a file is, as people say it. */
final class FileSize {
    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private FileSize() {}

    static String of(long bytes) {
        if (bytes < MEGABYTE) {
            return Math.max(1, bytes / KILOBYTE) + " KB";
        }
        long tenths = bytes * 10 / MEGABYTE;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
