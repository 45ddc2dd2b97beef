package org.mingjian.mail;

/** A mail server did not take a letter. */
public final class MailFailure extends RuntimeException {
    public MailFailure(Throwable cause) {
        super(cause);
    }
}
