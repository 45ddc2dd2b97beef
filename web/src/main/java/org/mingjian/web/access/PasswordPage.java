package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.access.ChangingPassword;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.util.Messages;

/** Choosing a new password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private ChangingPassword changing;

    @Inject
    private Session session;

    @Inject
    private Show show;

    private String old = "";
    private String chosen = "";
    private String again = "";

    public void change() {
        if (!chosen.equals(again)) {
            Messages.addError("f:again", show.text("password.again.differs"));
            return;
        }
        session.renew(changing.change(old.toCharArray(), chosen.toCharArray()));
        Outcome.to("/", show.text("password.changed"));
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
