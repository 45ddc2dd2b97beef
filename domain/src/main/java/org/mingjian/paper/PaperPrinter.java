package org.mingjian.paper;

/** What turns a text into files; the printing itself knows nothing of matters. */
public interface PaperPrinter {
    /** As it is signed: PDF/A. */
    byte[] pdf(PaperText text);

    /** For going on writing in a word processor. */
    byte[] docx(PaperText text);
}
