package org.mingjian.access;

import static org.mingjian.access.Permission.ANSWER_OPINIONS;
import static org.mingjian.access.Permission.APPLY_FOR_RECUSAL;
import static org.mingjian.access.Permission.APPROVE_EXPENSES;
import static org.mingjian.access.Permission.APPROVE_HANDLING;
import static org.mingjian.access.Permission.ARCHIVE_OPINIONS;
import static org.mingjian.access.Permission.ASSIGN_OPINIONS;
import static org.mingjian.access.Permission.DECIDE_FILE_ACCESS;
import static org.mingjian.access.Permission.DECIDE_OPINIONS;
import static org.mingjian.access.Permission.DECIDE_RECUSALS;
import static org.mingjian.access.Permission.ENTER_PAPER_OPINIONS;
import static org.mingjian.access.Permission.GRANT_ROLES;
import static org.mingjian.access.Permission.HANDLE_INTERFERENCE;
import static org.mingjian.access.Permission.IMPORT_LEDGERS;
import static org.mingjian.access.Permission.ISSUE_SUPERVISION_DOCUMENTS;
import static org.mingjian.access.Permission.KEEP_AGENCIES;
import static org.mingjian.access.Permission.KEEP_ATTACHMENTS;
import static org.mingjian.access.Permission.KEEP_BUDGET;
import static org.mingjian.access.Permission.KEEP_CALENDAR;
import static org.mingjian.access.Permission.KEEP_DEADLINES;
import static org.mingjian.access.Permission.KEEP_LEGAL_BASIS;
import static org.mingjian.access.Permission.KEEP_OFFICERS;
import static org.mingjian.access.Permission.KEEP_OWN_INTERESTS;
import static org.mingjian.access.Permission.KEEP_PAPERS;
import static org.mingjian.access.Permission.KEEP_RECUSALS;
import static org.mingjian.access.Permission.KEEP_STANDARDS;
import static org.mingjian.access.Permission.KEEP_SUPERVISORS;
import static org.mingjian.access.Permission.MANAGE_ACCOUNTS;
import static org.mingjian.access.Permission.OVERRULE_HANDLING;
import static org.mingjian.access.Permission.PAUSE_DEADLINES;
import static org.mingjian.access.Permission.PAY_EXPENSES;
import static org.mingjian.access.Permission.PROVIDE_FILES;
import static org.mingjian.access.Permission.READ_ACCOUNTS;
import static org.mingjian.access.Permission.READ_AGENCIES;
import static org.mingjian.access.Permission.READ_ALL_OPINIONS;
import static org.mingjian.access.Permission.READ_AUDIT;
import static org.mingjian.access.Permission.READ_BUDGET;
import static org.mingjian.access.Permission.READ_IMPORTS;
import static org.mingjian.access.Permission.READ_OPINIONS_OF_OWN_AGENCY;
import static org.mingjian.access.Permission.READ_OWN_OPINIONS;
import static org.mingjian.access.Permission.READ_RECUSALS;
import static org.mingjian.access.Permission.READ_REPORTS;
import static org.mingjian.access.Permission.READ_RUNS;
import static org.mingjian.access.Permission.READ_SUPERVISORS;
import static org.mingjian.access.Permission.RECORD_OBSTRUCTIONS;
import static org.mingjian.access.Permission.REGISTER_OPINIONS;
import static org.mingjian.access.Permission.REPORT_INTERFERENCE;
import static org.mingjian.access.Permission.REQUEST_EXPENSES;
import static org.mingjian.access.Permission.REQUEST_FILES;
import static org.mingjian.access.Permission.REVIEW_ANSWERS;
import static org.mingjian.access.Permission.RUN_FUND_REPORTS;
import static org.mingjian.access.Permission.RUN_JOBS;
import static org.mingjian.access.Permission.RUN_REPORTS;
import static org.mingjian.access.Permission.SIGN_ANSWERS;
import static org.mingjian.access.Permission.SIGN_REPORTS;
import static org.mingjian.access.Permission.SUBMIT_OPINIONS;
import static org.mingjian.access.Permission.VERIFY_OBSTRUCTIONS;

import java.util.EnumSet;
import java.util.Set;

/** The parts people play, and what each may do. */
public enum Role {
    SUPERVISOR,
    AGENCY_HANDLER,
    AGENCY_HEAD,
    JB_HANDLER,
    JB_CHIEF,
    JB_LEADER,
    JB_ENFORCER,
    JB_PUBLISHER,
    JB_FINANCE,
    JB_ARCHIVIST,
    GOV_OFFICE,
    GOV_LEADER,
    DISCIPLINE,
    SYS_ADMIN,
    SEC_ADMIN,
    AUDIT_ADMIN;

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYS_ADMIN, SEC_ADMIN, AUDIT_ADMIN);

    /** What the role may do; nobody may do anything that is not listed here. */
    public Set<Permission> permissions() {
        return switch (this) {
            case SUPERVISOR ->
                Set.of(
                        READ_OWN_OPINIONS,
                        SUBMIT_OPINIONS,
                        KEEP_OWN_INTERESTS,
                        REQUEST_FILES,
                        RECORD_OBSTRUCTIONS,
                        REPORT_INTERFERENCE);
            case AGENCY_HANDLER ->
                Set.of(READ_OPINIONS_OF_OWN_AGENCY, ANSWER_OPINIONS, APPLY_FOR_RECUSAL, PROVIDE_FILES);
            case AGENCY_HEAD ->
                Set.of(READ_OPINIONS_OF_OWN_AGENCY, ANSWER_OPINIONS, SIGN_ANSWERS, APPLY_FOR_RECUSAL, PROVIDE_FILES);
            case JB_HANDLER ->
                Set.of(
                        ARCHIVE_OPINIONS,
                        READ_RECUSALS,
                        KEEP_RECUSALS,
                        DECIDE_FILE_ACCESS,
                        VERIFY_OBSTRUCTIONS,
                        DECIDE_OPINIONS,
                        REVIEW_ANSWERS,
                        KEEP_ATTACHMENTS,
                        READ_ALL_OPINIONS,
                        ENTER_PAPER_OPINIONS,
                        REGISTER_OPINIONS,
                        READ_AGENCIES,
                        READ_SUPERVISORS,
                        READ_IMPORTS,
                        IMPORT_LEDGERS,
                        READ_REPORTS,
                        RUN_REPORTS,
                        RUN_FUND_REPORTS,
                        READ_RUNS,
                        RUN_JOBS,
                        KEEP_LEGAL_BASIS,
                        READ_BUDGET,
                        REQUEST_EXPENSES);
            case JB_CHIEF ->
                Set.of(
                        READ_RECUSALS,
                        KEEP_RECUSALS,
                        DECIDE_FILE_ACCESS,
                        VERIFY_OBSTRUCTIONS,
                        DECIDE_RECUSALS,
                        DECIDE_OPINIONS,
                        ASSIGN_OPINIONS,
                        REVIEW_ANSWERS,
                        APPROVE_HANDLING,
                        KEEP_ATTACHMENTS,
                        KEEP_PAPERS,
                        ARCHIVE_OPINIONS,
                        READ_ALL_OPINIONS,
                        READ_AGENCIES,
                        KEEP_AGENCIES,
                        READ_SUPERVISORS,
                        KEEP_SUPERVISORS,
                        KEEP_OFFICERS,
                        READ_IMPORTS,
                        IMPORT_LEDGERS,
                        READ_REPORTS,
                        RUN_REPORTS,
                        RUN_FUND_REPORTS,
                        READ_RUNS,
                        RUN_JOBS,
                        KEEP_LEGAL_BASIS,
                        READ_BUDGET,
                        KEEP_CALENDAR,
                        KEEP_DEADLINES,
                        KEEP_STANDARDS,
                        REQUEST_EXPENSES,
                        APPROVE_EXPENSES);
            case JB_LEADER ->
                Set.of(
                        READ_RECUSALS,
                        DECIDE_RECUSALS,
                        OVERRULE_HANDLING,
                        ISSUE_SUPERVISION_DOCUMENTS,
                        HANDLE_INTERFERENCE,
                        KEEP_PAPERS,
                        READ_ALL_OPINIONS,
                        READ_AGENCIES,
                        READ_SUPERVISORS,
                        READ_IMPORTS,
                        READ_REPORTS,
                        RUN_REPORTS,
                        RUN_FUND_REPORTS,
                        SIGN_REPORTS,
                        READ_RUNS,
                        PAUSE_DEADLINES,
                        READ_BUDGET,
                        APPROVE_EXPENSES);
            case JB_FINANCE ->
                Set.of(READ_BUDGET, KEEP_BUDGET, KEEP_STANDARDS, PAY_EXPENSES, RUN_FUND_REPORTS, READ_RUNS);
            case GOV_LEADER ->
                Set.of(
                        READ_RECUSALS,
                        DECIDE_RECUSALS,
                        READ_ALL_OPINIONS,
                        READ_AGENCIES,
                        READ_SUPERVISORS,
                        READ_REPORTS,
                        READ_BUDGET);
            case SYS_ADMIN ->
                Set.of(
                        READ_ACCOUNTS,
                        MANAGE_ACCOUNTS,
                        READ_AGENCIES,
                        KEEP_AGENCIES,
                        KEEP_CALENDAR,
                        READ_RUNS,
                        RUN_JOBS);
            case SEC_ADMIN -> Set.of(READ_ACCOUNTS, GRANT_ROLES);
            case AUDIT_ADMIN -> Set.of(READ_AUDIT);
            case GOV_OFFICE -> Set.of(READ_RECUSALS, DECIDE_RECUSALS);
            case JB_ENFORCER, JB_PUBLISHER, JB_ARCHIVIST, DISCIPLINE -> Set.of();
        };
    }

    /** Whether the role is played for an agency, whose matters it is about. */
    public boolean ofAgency() {
        return this == AGENCY_HANDLER || this == AGENCY_HEAD;
    }

    /**
     * Whether one person may hold both roles: an administrator holds no other role, so that accounts, rights and audit
     * stay in three hands and none of them touches business data (三员分立).
     */
    public boolean goesWith(Role other) {
        return this == other || (!ADMINISTRATORS.contains(this) && !ADMINISTRATORS.contains(other));
    }
}
