package org.mingjian.handling;

/**
 * Why a matter is not accepted (NOT_ACCEPT_REASON).
 *
 * @article 8(2)
 */
public enum RefusalReason {
    OUT_OF_SCOPE,
    OTHER_STATUTORY,
    PETITION,
    JUDICIAL,
    REPEAT,
    UNCLEAR,
    ANON_INVALID
}
