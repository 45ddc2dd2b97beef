package org.mingjian.agency;

/**
 * What sort of body enforces the law.
 *
 * @article 2
 */
public enum AgencyKind {
    DEPT,
    TOWN,
    SUBDISTRICT,
    AUTHORIZED,
    ENTRUSTED,
    VERTICAL,
    COMPREHENSIVE,
    /** Came in with a ledger and has not been looked at by staff yet. */
    UNCONFIRMED
}
