package org.mingjian.reports.report;

/**
 * A matter open beyond its term, or otherwise for leadership to look at.
 *
 * @param overdue by how much: 5个工作日
 * @param suggestion what the bureau suggests: 督办
 */
public record RedItem(String matter, String agency, String overdue, String suggestion) {}
