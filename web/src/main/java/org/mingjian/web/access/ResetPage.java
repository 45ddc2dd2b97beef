package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.ResettingPassword;
import org.mingjian.access.User;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Choosing a new password by a link that an administrator handed over. */
@Named
@RequestScoped
public class ResetPage {
    @Inject
    private ResettingPassword resetting;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String token;

    private @Nullable User user;
    private String chosen = "";
    private String again = "";

    @PostConstruct
    void load() {
        user = Outcome.orMissing(Optional.ofNullable(token).flatMap(resetting::find));
    }

    /** Sets the password. */
    public void choose() {
        if (!chosen.equals(again)) {
            Messages.addError("f:again", show.text("password.again.differs"));
            return;
        }
        resetting.choose(String.valueOf(token), chosen.toCharArray(), addresses.of(request));
        Outcome.to("/login", show.text("reset.done"));
    }

    /** Whose password it is; absent where the link does not hold. */
    public @Nullable User getUser() {
        return user;
    }

    public @Nullable String getToken() {
        return token;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
