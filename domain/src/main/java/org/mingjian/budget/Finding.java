package org.mingjian.budget;

/**
 * What a warning says of one of a year's requests.
 *
 * @param request its number
 */
public record Finding(String request, Warning.Kind kind, String text) {}
