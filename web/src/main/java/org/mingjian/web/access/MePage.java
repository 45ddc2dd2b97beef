package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.ChoosingDisplay;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Density;
import org.mingjian.access.SessionRow;
import org.mingjian.access.Sessions;
import org.mingjian.access.TypeSize;
import org.mingjian.access.User;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** One's own account: the look of the portal, and where else one is signed in. */
@Named
@RequestScoped
public class MePage {
    @Inject
    private CurrentUser current;

    @Inject
    private ChoosingDisplay choosing;

    @Inject
    private Sessions sessions;

    @Inject
    private Session session;

    @Inject
    private Show show;

    @Inject
    @Param(name = "session")
    private @Nullable Long ended;

    private String typeSize = TypeSize.NORMAL.name();
    private String density = Density.ROOMY.name();

    @PostConstruct
    void load() {
        User me = getAccount();
        typeSize = me.typeSize().name();
        density = me.density().name();
    }

    public User getAccount() {
        return current.account().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public List<SessionRow> getSessions() {
        return sessions.mine(session.key());
    }

    /** Sets the look. */
    public void look() {
        choosing.choose(TypeSize.valueOf(typeSize), Density.valueOf(density));
        Outcome.to("/account/me", show.text("me.looked"));
    }

    /** Ends the session that was pointed at. */
    public void end() {
        if (ended != null) {
            sessions.endMine(ended);
        }
        Outcome.to("/account/me", show.text("me.session.ended"));
    }

    /** Ends all sessions but this one. */
    public void endOthers() {
        sessions.endOthers(session.key());
        Outcome.to("/account/me", show.text("me.session.ended"));
    }

    public List<Choice> getTypeSizes() {
        return Choice.of(TypeSize.values(), Optional.empty());
    }

    public List<Choice> getDensities() {
        return Choice.of(Density.values(), Optional.empty());
    }

    public String getTypeSize() {
        return typeSize;
    }

    public void setTypeSize(String typeSize) {
        this.typeSize = typeSize;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }
}
