package org.mingjian.notification;

import static java.util.Objects.requireNonNull;
import static org.mingjian.notification.NotificationKind.ACCOUNT_LOCKED;
import static org.mingjian.notification.NotificationKind.CONFLICT_DECLARED;
import static org.mingjian.notification.NotificationKind.EXPENSE_DECIDED;
import static org.mingjian.notification.NotificationKind.EXPENSE_TO_APPROVE;
import static org.mingjian.notification.NotificationKind.EXPENSE_TO_PAY;
import static org.mingjian.notification.NotificationKind.IMPORT_FINISHED;
import static org.mingjian.notification.NotificationKind.IMPORT_WAITS;
import static org.mingjian.notification.NotificationKind.MAIL_UNDELIVERED;
import static org.mingjian.notification.NotificationKind.MATTERS_ARRIVED;
import static org.mingjian.notification.NotificationKind.PASSWORD_CHANGED;
import static org.mingjian.notification.NotificationKind.RECUSAL_DECIDED;
import static org.mingjian.notification.NotificationKind.RECUSAL_TO_DECIDE;
import static org.mingjian.notification.NotificationKind.REPORT_SIGNED;
import static org.mingjian.notification.NotificationKind.REPORT_TO_SIGN;
import static org.mingjian.notification.NotificationKind.ROLE_GRANTED;
import static org.mingjian.notification.NotificationKind.ROLE_TAKEN;
import static org.mingjian.notification.NotificationKind.SESSIONS_ENDED;
import static org.mingjian.notification.NotificationKind.TOKEN_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingjian.access.AccountLocked;
import org.mingjian.access.AccountUnlocked;
import org.mingjian.access.PasswordChanged;
import org.mingjian.access.Role;
import org.mingjian.access.RoleGranted;
import org.mingjian.access.RoleRevoked;
import org.mingjian.access.SessionsEnded;
import org.mingjian.access.TokenMade;
import org.mingjian.budget.ExpenseRequest;
import org.mingjian.budget.ExpenseStepped;
import org.mingjian.budget.Funds;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Texts;
import org.mingjian.ledger.Arrivals;
import org.mingjian.ledger.ImportFinished;
import org.mingjian.ledger.ImportUndone;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerCounts;
import org.mingjian.ledger.Waiting;
import org.mingjian.mail.MailUndelivered;
import org.mingjian.recusal.Decision;
import org.mingjian.recusal.Origin;
import org.mingjian.recusal.RecusalDecided;
import org.mingjian.recusal.RecusalRaised;
import org.mingjian.recusal.Recusals;
import org.mingjian.report.Report;
import org.mingjian.report.ReportFiled;
import org.mingjian.report.ReportSigned;
import org.mingjian.report.Reports;

/** Tells people of what has just happened, in its transaction. */
@ApplicationScoped
class Telling {
    private static final String REPORT = "report:";
    private static final String WAITING = "waiting:";

    @Inject
    private Sending sending;

    @Inject
    private Reports reports;

    @Inject
    private Imports imports;

    @Inject
    private Waiting waiting;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Funds funds;

    @Inject
    private Recusals recusals;

    @Inject
    private Clock clock;

    /** A half-year that is not over cannot be signed off yet; of its versions only the newest waits. */
    void filed(@Observes ReportFiled event) {
        Report report = event.report();
        reports.otherVersions(report).forEach(other -> sending.settle(REPORT_TO_SIGN, REPORT + other.id()));
        if (DistrictTime.today(clock).isAfter(report.period().to())) {
            sending.send(REPORT_TO_SIGN, about(report), Recipients.all());
        }
    }

    void signed(@Observes ReportSigned event) {
        News news = about(event.report());
        sending.settle(REPORT_TO_SIGN, news.subject());
        sending.send(REPORT_SIGNED, news, Recipients.all());
    }

    private static News about(Report report) {
        return News.of(REPORT + report.id(), report.title(), report.versionNumber());
    }

    /** An import finishes again when rows that waited have gone in: it is told anew, not twice. */
    void finished(@Observes ImportFinished event) {
        long id = event.importId();
        LedgerCounts counts = event.counts();
        Recipients asker = Recipients.actor(imports.get(id).askedBy());
        News news =
                News.of("import:" + id, id, counts.created(), counts.updated(), counts.unchanged(), counts.rejected());
        sending.renew(IMPORT_FINISHED, news, asker);
        long rows = waiting.of(id);
        if (rows > 0) {
            sending.renew(IMPORT_WAITS, News.of(WAITING + id, id, rows), asker);
        } else {
            sending.settle(IMPORT_WAITS, WAITING + id);
        }
        arrivals.of(id)
                .forEach(arrived -> sending.renew(
                        MATTERS_ARRIVED,
                        News.of("arrival:" + id, id, arrived.matters(), arrived.open()),
                        Recipients.agency(arrived.agencyId())));
    }

    void undone(@Observes ImportUndone event) {
        sending.settle(MATTERS_ARRIVED, "arrival:" + event.importId());
        sending.settle(IMPORT_WAITS, WAITING + event.importId());
    }

    /** What was entered for days gone by is no news. */
    void stepped(@Observes ExpenseStepped event) {
        sending.settle(EXPENSE_TO_APPROVE, event.subject());
        sending.settle(EXPENSE_TO_PAY, event.subject());
        if (DistrictTime.day(event.at()).isBefore(DistrictTime.today(clock))) {
            return;
        }
        ExpenseRequest request = event.request();
        News news = News.of(event.subject(), request.number(), Texts.of(event.to()));
        switch (event.to()) {
            case SUBMITTED -> sending.send(EXPENSE_TO_APPROVE, news, approvers(request));
            case APPROVED -> {
                sending.send(EXPENSE_TO_PAY, news, payers(request));
                decided(request, news);
            }
            case REJECTED, CANCELLED -> decided(request, news);
            case DRAFT, PAID, WITHDRAWN -> {}
        }
    }

    private void decided(ExpenseRequest request, News news) {
        sending.send(
                EXPENSE_DECIDED,
                news.on(news.subject() + "@" + request.state()),
                Recipients.person(request.requesterId()));
    }

    private Recipients approvers(ExpenseRequest request) {
        boolean forLeaders = funds.find(request.day().getYear())
                .filter(fund -> request.amount().isMoreThan(fund.chiefLimit()))
                .isPresent();
        return forLeaders
                ? Recipients.others(request.requesterId(), Role.JB_LEADER)
                : Recipients.others(request.requesterId(), request.requesterId());
    }

    private static Recipients payers(ExpenseRequest request) {
        return Recipients.others(request.requesterId(), requireNonNull(request.approverId()));
    }

    /** Whoever has it in hand is told; the chief, that one of his people has stood aside. */
    void raised(@Observes RecusalRaised event) {
        News news = News.of(event.subject(), event.recusalId());
        Long person = event.userId();
        recusals.hands(event.recusalId())
                .forEach(hand -> sending.send(RECUSAL_TO_DECIDE, news, Recipients.person(hand)));
        if (person != null && event.origin() == Origin.SELF) {
            sending.forget(person, event.about().toString());
            sending.send(CONFLICT_DECLARED, news, Recipients.others(person, person));
        }
    }

    void decided(@Observes RecusalDecided event) {
        sending.settle(RECUSAL_TO_DECIDE, event.subject());
        Long person = event.userId();
        if (person != null) {
            if (event.decision() == Decision.MUST) {
                sending.forget(person, event.about().toString());
            }
            sending.send(
                    RECUSAL_DECIDED, News.of(event.subject(), Texts.of(event.decision())), Recipients.person(person));
        }
    }

    /** Once a day for each person whom mail does not reach. */
    void undelivered(@Observes MailUndelivered event) {
        News news = News.of("home:", event.userId());
        sending.send(MAIL_UNDELIVERED, news.on(event.subject() + "@" + DistrictTime.day(event.at())), Recipients.all());
    }

    void locked(@Observes AccountLocked event) {
        long user = event.user().id();
        sending.send(ACCOUNT_LOCKED, News.of("user:" + user, user).at(clock.instant()), Recipients.all());
    }

    void unlocked(@Observes AccountUnlocked event) {
        sending.settle(ACCOUNT_LOCKED, event.subject());
    }

    void ended(@Observes SessionsEnded event) {
        person(SESSIONS_ENDED, event.user().id(), event.sessions());
    }

    void changed(@Observes PasswordChanged event) {
        person(PASSWORD_CHANGED, event.user().id());
    }

    void made(@Observes TokenMade event) {
        long user = event.user().id();
        sending.send(TOKEN_MADE, News.of("tokens:" + user).at(clock.instant()), Recipients.person(user));
    }

    void granted(@Observes RoleGranted event) {
        person(ROLE_GRANTED, event.user().id(), Texts.of(event.role()));
    }

    void taken(@Observes RoleRevoked event) {
        person(ROLE_TAKEN, event.user().id(), Texts.of(event.role()));
    }

    private void person(NotificationKind kind, long user, Object... facts) {
        sending.send(kind, News.of("me:" + user, facts).at(clock.instant()), Recipients.person(user));
    }
}
