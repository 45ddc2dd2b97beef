package org.mingjian.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.mingjian.kernel.Rejection;
import org.mingjian.mail.KeepingMailAddress;
import org.mingjian.mail.MailAddress;
import org.mingjian.mail.MailRule;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;

/** One's mail address: given, proved by a code, taken away. */
@Named
@RequestScoped
public class MailPage {
    private static final String ME = "/account/me";

    @Inject
    private KeepingMailAddress keeping;

    @Inject
    private Show show;

    private MailAddress mine = new MailAddress(null, null);
    private String address = "";
    private String code = "";

    @PostConstruct
    void load() {
        mine = keeping.mine();
        String known = mine.asked() == null ? mine.confirmed() : mine.asked();
        address = Objects.requireNonNullElse(known, "");
    }

    public boolean isPossible() {
        return keeping.possible();
    }

    public MailAddress getMine() {
        return mine;
    }

    /** What holds now, in a sentence. */
    public String getState() {
        String confirmed = mine.confirmed();
        return confirmed == null ? show.text("me.mail.unconfirmed") : show.text("me.mail.confirmed", confirmed);
    }

    /** Mails a code. */
    public void ask() {
        keeping.ask(address.strip());
        Outcome.to(ME, show.text("me.mail.asked", address.strip()));
    }

    /** Proves the address; that a code was wrong has been counted when it is said. */
    public void confirm() {
        if (!keeping.confirm(code)) {
            throw new Rejection(MailRule.CODE_WRONG);
        }
        Outcome.to(ME, show.text("me.mail.done"));
    }

    /** Wants no mail any more. */
    public void remove() {
        keeping.remove();
        Outcome.to(ME, show.text("me.mail.removed"));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
