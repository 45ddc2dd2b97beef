package org.mingjian.report;

/**
 * Supervisors in office over a period; start plus begun minus ended is end.
 *
 * @article 12
 */
public record Headcount(int atStart, int begun, int ended, int atEnd) {}
