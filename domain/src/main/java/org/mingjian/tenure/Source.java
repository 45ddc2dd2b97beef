package org.mingjian.tenure;

/**
 * Where a supervisor was chosen from.
 *
 * @article 4
 */
public enum Source {
    POLICE_RETIRED,
    PROCURATORATE_RETIRED,
    COURT_RETIRED,
    JUSTICE_RETIRED,
    OTHER_ENFORCEMENT_RETIRED,
    NPC_DEPUTY,
    CPPCC_MEMBER,
    EXPERT,
    LAWYER,
    ENTERPRISE,
    SELF_EMPLOYED,
    OTHER
}
