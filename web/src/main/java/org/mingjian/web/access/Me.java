package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.kernel.Installation;
import org.mingjian.kernel.Texts;

/** Who is signed in, for the layout: the name, and which doors to show. The doors themselves check again. */
@Named
@RequestScoped
public class Me {
    @Inject
    private CurrentUser current;

    @Inject
    private Installation installation;

    public boolean isSignedIn() {
        return current.account().isPresent();
    }

    public String getName() {
        return current.account().map(User::name).orElse("");
    }

    public String getRoles() {
        return current.account()
                .map(user -> user.roles().stream().map(Texts::of).collect(Collectors.joining("、")))
                .orElse("");
    }

    /** Whether a permission of that name is held. */
    public boolean may(String permission) {
        return current.may(Permission.valueOf(permission));
    }

    public boolean isReadsOpinions() {
        return may("READ_ALL_OPINIONS") || may("READ_OPINIONS_OF_OWN_AGENCY") || may("READ_OWN_OPINIONS");
    }

    /** Whether she gets nowhere before she has chosen a password of her own. */
    public boolean isMustChangePassword() {
        return current.account().filter(User::mustChangePassword).isPresent();
    }

    /** Whether anybody has given her a role yet. */
    public boolean isGranted() {
        return current.account().filter(user -> !user.roles().isEmpty()).isPresent();
    }

    public boolean isDemonstration() {
        return installation.isDemonstration();
    }
}
