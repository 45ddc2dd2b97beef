package org.mingjian.deploy.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.mingjian.deploy.LaunchedPortal;

/** Where somebody works: a browser's page, and the portal it shows. */
record Desk(LaunchedPortal portal, Page page) {

    static Desk of(LaunchedPortal portal, Page page, String login) {
        Desk desk = new Desk(portal, page);
        desk.open("/login");
        desk.signIn(login);
        return desk;
    }

    void open(String path) {
        page.navigate(portal.url() + path);
    }

    /** Fills in the sign-in page that is shown, and waits for the page behind it. */
    void signIn(String login) {
        page.getByLabel("账号").fill(login);
        page.getByLabel("密码").fill(portal.account(login).password());
        page.locator("#f\\:go").click();
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"), new WaitForURLOptions().setTimeout(30_000));
    }

    /** Declares, where the bureau's people are asked it before a matter opens, that nothing keeps her from it. */
    static void declareFree(Page page) {
        if (page.locator("#f\\:none").count() > 0) {
            page.locator("#f\\:none").click();
            page.locator("#f\\:none").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** Presses the button of exactly that name. */
    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
