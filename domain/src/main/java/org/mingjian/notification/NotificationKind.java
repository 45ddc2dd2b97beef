package org.mingjian.notification;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.kernel.Texts;

/** What people can be told of. Each has two texts: its name, and under {@code .told} its sentence. */
public enum NotificationKind {
    REPORT_TO_SIGN,
    REPORT_SIGNED,
    IMPORT_FINISHED,
    IMPORT_WAITS,
    RUN_FAILED,
    SCHEDULED_RUN_FAILED,
    SCHEDULED_RUN_LATE,
    MATTER_SUBMITTED,
    MATTER_REGISTERED,
    MATTER_MOVED,
    MATTER_ASSIGNED,
    MATTER_ANSWERED,
    MATTER_WISHED,
    MATTER_DROPPED,
    MATTERS_ARRIVED,
    FILES_REQUESTED,
    FILES_TO_PROVIDE,
    FILES_MOVED,
    DEMAND_RECEIVED,
    DEMAND_TO_HANDLE,
    REVIEW_TO_DECIDE,
    OBSTRUCTION_RECORDED,
    OBSTRUCTION_VERIFIED,
    OBSTRUCTION_FOUND,
    INTERFERENCE_REPORTED,
    INTERFERENCE_MOVED,
    RECUSAL_TO_DECIDE,
    RECUSAL_DECIDED,
    CONFLICT_DECLARED,
    AGENCY_DUE,
    DEMAND_DUE,
    BUREAU_DUE,
    ACCOUNT_LOCKED,
    OWN_TERM_ENDS,
    TERM_ENDS,
    EXPENSE_TO_APPROVE,
    EXPENSE_TO_PAY,
    EXPENSE_DECIDED,
    CALENDAR_MISSING,
    MAIL_UNDELIVERED,
    SESSIONS_ENDED,
    PASSWORD_CHANGED,
    TOKEN_MADE,
    ROLE_GRANTED,
    ROLE_TAKEN;

    /**
     * Whom it is for: those who hold one of these roles; everybody where there are none. Where the occasion concerns an
     * agency or a person this narrows it further.
     */
    Set<Role> roles() {
        return switch (this) {
            case REPORT_TO_SIGN -> holding(Permission.SIGN_REPORTS);
            case REPORT_SIGNED -> holding(Permission.READ_REPORTS);
            case IMPORT_FINISHED, IMPORT_WAITS -> holding(Permission.IMPORT_LEDGERS);
            case RUN_FAILED -> holding(Permission.READ_RUNS);
            case SCHEDULED_RUN_FAILED, SCHEDULED_RUN_LATE -> EnumSet.of(Role.SYS_ADMIN, Role.JB_CHIEF);
            case MATTER_SUBMITTED -> holding(Permission.REGISTER_OPINIONS);
            case MATTER_REGISTERED, MATTER_MOVED, OWN_TERM_ENDS -> EnumSet.of(Role.SUPERVISOR);
            case MATTER_ANSWERED, DEMAND_TO_HANDLE -> holding(Permission.REVIEW_ANSWERS);
            case MATTER_WISHED -> EnumSet.of(Role.JB_CHIEF, Role.JB_LEADER);
            case MATTER_ASSIGNED, MATTER_DROPPED, MATTERS_ARRIVED, AGENCY_DUE, DEMAND_RECEIVED, DEMAND_DUE ->
                EnumSet.of(Role.AGENCY_HANDLER, Role.AGENCY_HEAD);
            case FILES_REQUESTED -> holding(Permission.DECIDE_FILE_ACCESS);
            case FILES_TO_PROVIDE -> holding(Permission.PROVIDE_FILES);
            case REVIEW_TO_DECIDE -> holding(Permission.ISSUE_SUPERVISION_DOCUMENTS);
            case FILES_MOVED, OBSTRUCTION_VERIFIED, INTERFERENCE_MOVED -> EnumSet.of(Role.SUPERVISOR);
            case INTERFERENCE_REPORTED -> holding(Permission.HANDLE_INTERFERENCE);
            case OBSTRUCTION_RECORDED -> holding(Permission.VERIFY_OBSTRUCTIONS);
            case OBSTRUCTION_FOUND -> EnumSet.of(Role.AGENCY_HANDLER, Role.AGENCY_HEAD);
            case RECUSAL_TO_DECIDE -> holding(Permission.DECIDE_RECUSALS);
            case RECUSAL_DECIDED -> EnumSet.noneOf(Role.class);
            case CONFLICT_DECLARED -> EnumSet.of(Role.JB_CHIEF);
            case BUREAU_DUE -> EnumSet.of(Role.JB_HANDLER, Role.JB_CHIEF);
            case ACCOUNT_LOCKED -> EnumSet.of(Role.SEC_ADMIN);
            case TERM_ENDS -> holding(Permission.KEEP_SUPERVISORS);
            case CALENDAR_MISSING -> holding(Permission.KEEP_CALENDAR);
            case MAIL_UNDELIVERED -> EnumSet.of(Role.JB_HANDLER, Role.SYS_ADMIN);
            case EXPENSE_TO_APPROVE -> holding(Permission.APPROVE_EXPENSES);
            case EXPENSE_TO_PAY -> holding(Permission.PAY_EXPENSES);
            case EXPENSE_DECIDED -> holding(Permission.REQUEST_EXPENSES);
            case SESSIONS_ENDED, PASSWORD_CHANGED, TOKEN_MADE, ROLE_GRANTED, ROLE_TAKEN -> EnumSet.noneOf(Role.class);
        };
    }

    /** Whether it is something to be done, or about the safety of one's account, and cannot be switched off. */
    public boolean duty() {
        return switch (this) {
            case REPORT_SIGNED,
                    IMPORT_FINISHED,
                    MATTER_REGISTERED,
                    MATTER_MOVED,
                    MATTER_DROPPED,
                    FILES_MOVED,
                    OBSTRUCTION_VERIFIED,
                    BUREAU_DUE,
                    TERM_ENDS,
                    EXPENSE_DECIDED -> false;
            case REPORT_TO_SIGN,
                    IMPORT_WAITS,
                    RUN_FAILED,
                    SCHEDULED_RUN_FAILED,
                    SCHEDULED_RUN_LATE,
                    MATTER_SUBMITTED,
                    MATTER_ASSIGNED,
                    MATTER_ANSWERED,
                    MATTER_WISHED,
                    MATTERS_ARRIVED,
                    FILES_REQUESTED,
                    FILES_TO_PROVIDE,
                    DEMAND_RECEIVED,
                    DEMAND_TO_HANDLE,
                    REVIEW_TO_DECIDE,
                    OBSTRUCTION_RECORDED,
                    OBSTRUCTION_FOUND,
                    INTERFERENCE_REPORTED,
                    INTERFERENCE_MOVED,
                    RECUSAL_TO_DECIDE,
                    RECUSAL_DECIDED,
                    CONFLICT_DECLARED,
                    AGENCY_DUE,
                    DEMAND_DUE,
                    ACCOUNT_LOCKED,
                    OWN_TERM_ENDS,
                    EXPENSE_TO_APPROVE,
                    EXPENSE_TO_PAY,
                    CALENDAR_MISSING,
                    MAIL_UNDELIVERED,
                    SESSIONS_ENDED,
                    PASSWORD_CHANGED,
                    TOKEN_MADE,
                    ROLE_GRANTED,
                    ROLE_TAKEN -> true;
        };
    }

    /** Whether it can be mailed; that mail does not arrive is told in the portal alone. */
    public boolean mailed() {
        return this != MAIL_UNDELIVERED;
    }

    /** How it is mailed to whoever has given her address and chosen nothing else. */
    public MailChoice usuallyMailed() {
        return duty() ? MailChoice.NOW : MailChoice.NONE;
    }

    /** Whether a deputy is told of it too: not of what is for its addressee's eyes alone. */
    boolean delegated() {
        return this != INTERFERENCE_REPORTED && !roles().isEmpty();
    }

    /** Whether somebody with these roles may be told of it. */
    public boolean concerns(Set<Role> held) {
        return roles().isEmpty() || !Collections.disjoint(roles(), held);
    }

    /** Its sentence. */
    String told(Object... facts) {
        return Texts.of("NotificationKind." + name() + ".told", facts);
    }

    private static Set<Role> holding(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
