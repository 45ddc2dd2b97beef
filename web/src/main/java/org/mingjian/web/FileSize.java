package org.mingjian.web;

/** How large a file is, as people say it. */
public final class FileSize {
    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private FileSize() {}

    /** In kilobytes, or in megabytes with a tenth. */
    public static String of(long bytes) {
        if (bytes < MEGABYTE) {
            return Math.max(1, bytes / KILOBYTE) + " KB";
        }
        long tenths = bytes * 10 / MEGABYTE;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
