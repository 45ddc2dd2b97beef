package org.mingjian.reports.report;

/**
 * The names of the half-years compared.
 *
 * @param now 2026年上半年
 * @param previous 2025年下半年
 * @param yearBefore 2025年上半年
 */
public record Periods(String now, String previous, String yearBefore) {}
