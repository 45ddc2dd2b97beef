package org.mingjian.reports.report;

/**
 * What a figure means.
 *
 * @param metric 办结数
 * @param formula how it is counted
 * @param source where from, or under which rule
 */
public record Definition(String metric, String formula, String source) {}
