package org.mingjian.mail;

/** The mail server of the installation, as far as there is one. */
public interface Mailer {
    /** Whether letters can be sent at all. */
    boolean configured();

    /** A path of the portal as a whole address, for links in letters. */
    String link(String path);

    /**
     * Hands a letter over.
     *
     * @throws MailFailure if the mail server has not taken it
     */
    void send(Letter letter);
}
