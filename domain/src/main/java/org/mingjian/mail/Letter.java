package org.mingjian.mail;

/**
 * One message to one person.
 *
 * @param key the same however often it is tried, so that a mailbox that has it already knows it again
 */
public record Letter(String key, String to, String title, String text) {}
