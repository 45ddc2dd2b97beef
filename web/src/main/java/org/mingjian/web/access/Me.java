package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Density;
import org.mingjian.access.Permission;
import org.mingjian.access.TypeSize;
import org.mingjian.access.User;
import org.mingjian.kernel.Installation;
import org.mingjian.kernel.Texts;
import org.mingjian.notification.NotificationKind;

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
        return current.roles().stream().map(Texts::of).collect(Collectors.joining("、"));
    }

    /** How the portal looks to her, as classes of the page. */
    public String getDisplay() {
        return current.account()
                .map(user -> (user.typeSize() == TypeSize.LARGE ? "large " : "")
                        + (user.density() == Density.DENSE ? "dense" : ""))
                .orElse("")
                .strip();
    }

    /** Whether she is a supervisor whose term has not begun or is over. */
    public boolean isOutOfTerm() {
        return current.account()
                .filter(user -> user.roles().size() > current.roles().size())
                .isPresent();
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

    /** Whether that is among what she may be told of. */
    public boolean isToldOf(NotificationKind kind) {
        return kind.concerns(current.roles());
    }

    public boolean isDemonstration() {
        return installation.isDemonstration();
    }
}
