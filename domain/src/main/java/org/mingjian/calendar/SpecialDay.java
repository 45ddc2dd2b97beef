package org.mingjian.calendar;

/**
 * What makes a day differ from its day of the week.
 *
 * @param worked whether it is a weekend day that is worked (调休上班); else it is off
 * @param name the holiday it belongs to
 */
public record SpecialDay(boolean worked, String name) {}
