package org.mingjian.opinion;

/** The field of enforcement that a matter is about (执法领域); its name counts with the same word of a ledger. */
public enum EnforcementDomain {
    MARKET,
    ENVIRONMENT,
    CULTURE,
    TRANSPORT,
    EMERGENCY,
    AGRICULTURE,
    CITY,
    POLICE,
    LAND,
    HOUSING,
    WATER,
    HEALTH,
    LABOUR,
    CIVIL_AFFAIRS,
    EDUCATION,
    FORESTRY,
    MEDICAL_INSURANCE,
    FIRE,
    TAX,
    TOBACCO,
    WEATHER,
    TOWN,
    OTHER
}
