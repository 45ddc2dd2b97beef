package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.access.ChangingPassword;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;

/** Choosing a new password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private ChangingPassword changing;

    @Inject
    private Show show;

    private String old = "";
    private String chosen = "";

    public void change() {
        changing.change(old.toCharArray(), chosen.toCharArray());
        Outcome.to("/", show.text("password.changed"));
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
