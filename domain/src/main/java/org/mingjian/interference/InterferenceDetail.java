package org.mingjian.interference;

/**
 * A report with the name of the supervisor who has made it.
 *
 * @param supervisor by name
 */
public record InterferenceDetail(Interference report, String supervisor) {}
