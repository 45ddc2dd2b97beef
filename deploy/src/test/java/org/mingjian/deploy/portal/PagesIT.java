package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Every page, for every eye and hand: WCAG 2.1 AA, on a desktop and on a phone, without a complaint of the browser. */
@ExtendWith(Browser.class)
class PagesIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final List<String> OF_THE_BUREAU = List.of(
            "/",
            "/opinions/list",
            "/opinions/list?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84",
            "/opinions/list?q=%E6%89%A7%E6%B3%95&state=CONCLUDED&from=2020-01-01",
            "/search",
            "/search?q=%E6%89%A7%E6%B3%95",
            "/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84",
            "/opinions/show?id=OPINION",
            "/opinions/show?id=999999999",
            "/opinions/new",
            "/opinions/deed?id=OPINION&deed=ACCEPT",
            "/files/list",
            "/files/show?id=0",
            "/files/sheet?id=0",
            "/demands/list",
            "/demands/list?state=AWAITING&kind=NOTICE&overdue=1",
            "/demands/show?id=DEMAND",
            "/demands/show?id=0",
            "/demands/deed?deed=PASS&id=REPORTED",
            "/demands/deed?deed=RETURN_REPORT&id=REPORTED",
            "/demands/deed?deed=SERVE&id=DEMAND",
            "/opinions/show?id=DEMANDED",
            "/opinions/many?deed=ACCEPT",
            "/obstructions/list",
            "/obstructions/show?id=0",
            "/obstructions/show?id=OBSTRUCTION",
            "/recusals/list",
            "/recusals/show?id=RECUSAL",
            "/recusals/show?id=0",
            "/recusals/new?id=OPINION",
            "/recusals/interests?id=SUPERVISOR",
            "/opinions/show?id=CLOSED",
            "/opinions/list?recusal=PENDING",
            "/opinions/attach?id=OPINION",
            "/opinions/file?id=0",
            "/papers/names",
            "/papers/names?kind=ACCEPTANCE",
            "/papers/void?id=0",
            "/agencies/list",
            "/agencies/show?id=1",
            "/agencies/show?id=0",
            "/agencies/list?ended=1",
            "/supervisors/list",
            "/supervisors/show?id=SUPERVISOR",
            "/supervisors/show?id=0",
            "/supervisors/officers",
            "/imports/list",
            "/imports/start",
            "/imports/show?id=IMPORT",
            "/imports/mapping",
            "/imports/mapping?document=LEDGER",
            "/imports/waiting",
            "/imports/undo?id=IMPORT",
            "/imports/kinds",
            "/imports/kinds?text=KIND",
            "/reports/list",
            "/reports/run",
            "/reports/show?id=REPORT",
            "/runs/list",
            "/runs/show?id=RUN",
            "/account/password",
            "/reports/wording?id=REPORT",
            "/runs/schedule",
            "/reports/figure?metric=RECEIVED&id=REPORT",
            "/reports/compare?with=1&id=REPORT",
            "/reports/show?id=FUND",
            "/reports/entries?code=30216&kind=EXPENDITURE&id=FUND",
            "/reports/entries?id=0",
            "/reports/wording?id=FUND",
            "/help/show?topic=opinions",
            "/regulation/show",
            "/regulation/basis",
            "/calendar/show",
            "/calendar/show?year=2027",
            "/calendar/deadlines",
            "/regulation/revise?id=2",
            "/account/me",
            "/account/tokens",
            "/account/deputies",
            "/help/api",
            "/account/notifications",
            "/notifications/list",
            "/notifications/list?unread=1&kind=REPORT_SIGNED",
            "/budget/show",
            "/budget/show?year=2024",
            "/budget/adjust",
            "/budget/standards",
            "/budget/close?year=2025",
            "/budget/reconcile?year=2025",
            "/reconciliation/list?year=2025",
            "/expenses/list",
            "/expenses/list?subset=MINE&state=PAID",
            "/expenses/new",
            "/expenses/show?id=EXPENSE",
            "/expenses/show?id=0",
            "/payments/list?year=2026",
            "/payments/show?id=PAYMENT",
            "/payments/show?id=0",
            "/no/such/page");

    private static final Map<String, List<String>> OF_OTHERS = Map.of(
            "kezhang",
                    List.of(
                            "/",
                            "/recusals/list?mine=1",
                            "/recusals/show?id=RECUSAL",
                            "/calendar/show?year=2026",
                            "/calendar/deadlines?kind=REPLY",
                            "/calendar/import",
                            "/agencies/list",
                            "/agencies/show?id=1",
                            "/agencies/edit",
                            "/agencies/edit?id=1",
                            "/agencies/end?id=1",
                            "/supervisors/edit",
                            "/supervisors/edit?id=SUPERVISOR",
                            "/supervisors/officers"),
            "juzhang",
                    List.of(
                            "/",
                            "/demands/issue?id=DEMANDED",
                            "/demands/issue?id=0",
                            "/expenses/show?id=NEWEST",
                            "/expenses/list?subset=TO_APPROVE"),
            "lingdao", List.of("/", "/payments/list"),
            "caiwu",
                    List.of(
                            "/",
                            "/reports/list",
                            "/reports/run",
                            "/reports/show?id=FUND",
                            "/budget/open",
                            "/budget/adjust",
                            "/budget/adjust?year=1999",
                            "/budget/standards",
                            "/budget/standards?id=50",
                            "/budget/close",
                            "/budget/reconcile",
                            "/budget/reconcile?year=2024",
                            "/budget/reconcile?year=2025&line=LINE",
                            "/expenses/show?id=NEWEST",
                            "/expenses/list?subset=TO_PAY",
                            "/expenses/show?id=EXPENSE"),
            "changyuan",
                    List.of(
                            "/",
                            "/files/list",
                            "/demands/list",
                            "/demands/show?id=DEMAND",
                            "/demands/deed?deed=REPORT&id=DEMAND",
                            "/opinions/show?id=DEMANDED",
                            "/obstructions/list"),
            "jianduyuan",
                    List.of(
                            "/",
                            "/account/notifications",
                            "/opinions/list",
                            "/opinions/new",
                            "/recusals/interests",
                            "/files/list",
                            "/opinions/show?id=DEMANDED",
                            "/files/new",
                            "/obstructions/list",
                            "/obstructions/new",
                            "/interference/list",
                            "/interference/new",
                            "/interference/show?id=0"),
            "sysadmin", List.of("/", "/people/list", "/people/new", "/people/show?id=USER", "/people/show?id=0"),
            "secadmin", List.of("/", "/people/list?state=LOCKED", "/people/show?id=USER", "/people/roles"),
            "auditadmin", List.of("/", "/audit/list", "/audit/list?kind=user", "/people/roles"));

    private final List<String> complaints = new ArrayList<>();

    @Test
    void every_page_is_for_everybody_on_a_desktop(Page page) {
        page.setViewportSize(1440, 900);
        everyPage(page, 1440);
    }

    @Phone
    @Test
    void every_page_is_for_everybody_on_a_phone(Page page) {
        everyPage(page, 390);
    }

    @Test
    void the_way_in_needs_no_mouse(Page page) {
        Desk desk = new Desk(PORTAL.get(), page);
        desk.open("/reports/list");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("账号")).isFocused();
        page.keyboard().type("jingban");
        page.keyboard().press("Tab");
        page.keyboard().type(PORTAL.get().account("jingban").password());
        page.keyboard().press("Enter");
        assertThat(page).hasURL(PORTAL.get().url() + "/reports/list");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(PORTAL.get().url() + "/reports/list#content");
    }

    private void everyPage(Page page, int width) {
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        SoftAssertions softly = new SoftAssertions();
        Desk desk = new Desk(PORTAL.get(), page);
        desk.open("/login");
        inspect(page, width, "/login", softly);
        desk.signIn("jingban");
        for (String path : OF_THE_BUREAU) {
            desk.open(real(path));
            inspect(page, width, path, softly);
        }
        OF_OTHERS.forEach((login, paths) -> {
            page.context().clearCookies();
            Desk.of(PORTAL.get(), page, login);
            for (String path : paths) {
                desk.open(real(path));
                inspect(page, width, path + " of " + login, softly);
            }
        });
        page.context().clearCookies();
        desk.open("/account/reset?token=spent");
        inspect(page, width, "/account/reset", softly);
        Desk.of(PORTAL.get(), page, "changyuan").open("/opinions/list");
        inspect(page, width, "/opinions/list of an agency", softly);
        desk.open("/imports/list");
        inspect(page, width, "403", softly);
        softly.assertThat(complaints).isEmpty();
        softly.assertAll();
    }

    /** Chromium itself calls the status of an error page an error. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().matches(".*status of 40[34].*")) {
            complaints.add(message.location() + " " + message.text());
        }
    }

    private static void inspect(Page page, int width, String name, SoftAssertions softly) {
        softly.assertThat(new AxeBuilder(page)
                        .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                                .flatMap(rule -> rule.getNodes().stream()
                                        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml())))
                .as("violations of %s at %d", name, width)
                .isEmpty();
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isEqualTo(width);
        softly.assertThat(page.title()).as("title of %s", name).endsWith(" · 明鉴");
        softly.assertThat(page.locator("h1").count()).as("headings of %s", name).isBetween(0, 1);
    }

    private static String real(String path) {
        Records records = new Records(PORTAL.get());
        if (path.endsWith("=FUND")) {
            return path.replace("FUND", records.fundReport());
        }
        if (path.endsWith("=OBSTRUCTION")) {
            return path.replace("OBSTRUCTION", records.refusal("jianduyuan"));
        }
        if (path.endsWith("=RECUSAL")) {
            return path.replace("RECUSAL", records.recusal());
        }
        if (path.endsWith("=CLOSED")) {
            return path.replace("CLOSED", records.closedMatter());
        }
        Map<String, String> places = Map.ofEntries(
                Map.entry("OPINION", "select min(id) from opinion"),
                Map.entry("IMPORT", "select min(id) from ledger_import"),
                Map.entry("LEDGER", "select min(document_sha256) from ledger_import"),
                Map.entry("KIND", "select min(problem_kind_text) from opinion"),
                Map.entry("DEMAND", "select min(id) from demand where state = 'AWAITING'"),
                Map.entry("REPORTED", "select min(id) from demand where state = 'REPORTED'"),
                Map.entry("DEMANDED", "select min(opinion_id) from demand where state = 'AWAITING'"),
                Map.entry("REPORT", "select min(id) from report"),
                Map.entry("SUPERVISOR", "select min(id) from supervisor"),
                Map.entry("EXPENSE", "select min(request_id) from payment"),
                Map.entry("NEWEST", "select max(id) from expense_request"),
                Map.entry("PAYMENT", "select min(id) from payment"),
                Map.entry(
                        "LINE", "select max(payment_id) * 2 from difference_explanation where payment_id is not null"),
                Map.entry("USER", "select id from app_user where login = 'jingban'"),
                Map.entry("RUN", "select min(jobexecutionid) from job_execution"));
        return places.entrySet().stream()
                .filter(place -> path.endsWith("=" + place.getKey()))
                .map(place -> path.replace(place.getKey(), records.one(place.getValue())))
                .findFirst()
                .orElse(path);
    }
}
