package org.mingjian.opinion;

import org.mingjian.agency.AgencyKind;

/** An agency as lists show it, with how many matters concern it and how many of those are open. */
public record AgencyRow(long id, String name, AgencyKind kind, long matters, long open) {}
