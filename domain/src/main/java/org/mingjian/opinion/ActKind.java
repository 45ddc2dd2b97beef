package org.mingjian.opinion;

/** The kind of official act that a matter is about (执法行为). */
public enum ActKind {
    LICENCE,
    CONFIRMATION,
    BENEFIT,
    LEVY,
    REQUISITION,
    PENALTY,
    COERCION,
    INSPECTION,
    ADJUDICATION,
    OTHER
}
