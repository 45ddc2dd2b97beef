package org.mingjian.reports;

/** A document was not printed, because part of it would have been lost: the message names the part. */
public final class PrintingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PrintingException(String message) {
        super(message);
    }

    PrintingException(String message, Throwable cause) {
        super(message, cause);
    }
}
