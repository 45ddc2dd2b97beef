package org.mingjian.opinion;

/** A kind of problem of the code list. */
public record ProblemKind(String code, String name) {}
