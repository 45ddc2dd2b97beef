package org.mingjian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What has to be known of PDF files and done to them; told by those above, who have the means to read them. */
public interface Pdfs {
    /**
     * What a PDF holds.
     *
     * @param text of its first pages
     */
    record Contents(int pages, String text) {}

    /** Reads a PDF; fails where it is broken or locked by a password. */
    Contents read(InputStream content) throws IOException;

    /** Copies a PDF without what it says of its author and of the program that made it. */
    void strip(InputStream content, OutputStream stripped) throws IOException;
}
