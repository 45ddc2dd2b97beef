package org.mingjian.reports.report;

/**
 * A sentence of the front page behind its label.
 *
 * @param label with its colon: 与上次报告相比：
 */
public record Remark(String label, String text) {}
