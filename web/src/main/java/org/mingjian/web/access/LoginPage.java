package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.SigningIn;
import org.mingjian.access.User;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** Signing in. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private SigningIn signingIn;

    @Inject
    private Session session;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress addresses;

    @Inject
    @Param
    private @Nullable String to;

    @Inject
    @Param
    private boolean expired;

    private String login = "";
    private String password = "";

    public void signIn() {
        User user =
                signingIn.signIn(login.strip().toLowerCase(Locale.ROOT), password.toCharArray(), addresses.of(request));
        session.begin(user);
        Outcome.to(user.mustChangePassword() ? "/account/password" : wanted());
    }

    /** Only paths of our own are led back to. */
    private String wanted() {
        return to != null && to.matches("/[A-Za-z][^\\\\]*") && !to.startsWith("/login") ? to : "/";
    }

    /** Where she wanted to go; the form hands it on. */
    public @Nullable String getTo() {
        return to;
    }

    public boolean isExpired() {
        return expired;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
