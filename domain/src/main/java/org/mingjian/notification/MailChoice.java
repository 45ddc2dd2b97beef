package org.mingjian.notification;

/** Whether what a person is told is mailed to her as well. */
public enum MailChoice {
    NONE,
    NOW,
    /** With others of the day, at eight in the morning. */
    DAILY
}
