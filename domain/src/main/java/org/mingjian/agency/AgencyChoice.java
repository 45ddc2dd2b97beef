package org.mingjian.agency;

/** One agency to choose from. */
public record AgencyChoice(long id, String name) {}
