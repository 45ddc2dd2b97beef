package org.mingjian.regulation;

/** The rank of a document of law or policy (LEGAL_LEVEL). */
public enum LegalLevel {
    LAW,
    ADMINISTRATIVE_REGULATION,
    LOCAL_REGULATION,
    PARTY_RULE,
    POLICY,
    DISTRICT_RULE
}
