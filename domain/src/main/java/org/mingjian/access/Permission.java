package org.mingjian.access;

/** What a use case asks for. Which role holds what stands in {@link Role#permissions()} alone. */
public enum Permission {
    READ_ALL_OPINIONS,
    READ_OPINIONS_OF_OWN_AGENCY,
    READ_OWN_OPINIONS,
    SUBMIT_OPINIONS,
    ENTER_PAPER_OPINIONS,
    REGISTER_OPINIONS,
    READ_AGENCIES,
    KEEP_AGENCIES,
    READ_SUPERVISORS,
    KEEP_SUPERVISORS,
    KEEP_OFFICERS,
    READ_IMPORTS,
    IMPORT_LEDGERS,
    READ_REPORTS,
    RUN_REPORTS,
    SIGN_REPORTS,
    READ_RUNS,
    RUN_JOBS,
    READ_ACCOUNTS,
    MANAGE_ACCOUNTS,
    GRANT_ROLES,
    READ_AUDIT,
    KEEP_LEGAL_BASIS,
    LOAD_DEMONSTRATION
}
