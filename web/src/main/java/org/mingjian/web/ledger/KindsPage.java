package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.opinion.KindText;
import org.mingjian.opinion.ProblemKind;
import org.mingjian.opinion.ProblemKinds;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** What ledgers call the kinds of problems, and which kinds they mean. */
@Named
@RequestScoped
public class KindsPage {
    private static final int MOST = 300;

    @Inject
    private ProblemKinds kinds;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String text;

    private @Nullable KindText asked;
    private @Nullable String code;

    @PostConstruct
    void load() {
        current.require(Permission.IMPORT_LEDGERS);
        if (text != null) {
            asked = Outcome.orMissing(kinds.find(text));
            code = asked == null ? null : asked.code();
        }
    }

    public void map() {
        if (asked != null) {
            kinds.map(asked.text(), code == null || code.isBlank() ? null : code);
            Outcome.to("/imports/kinds", show.text("kinds.saved"));
        }
    }

    /** The way to the choice for a text. */
    public String choose(String said) {
        return "/imports/kinds?text=" + MappingStartPage.encoded(said);
    }

    public List<KindText> getRows() {
        return kinds.texts(MOST);
    }

    public List<ProblemKind> getKinds() {
        return kinds.all();
    }

    public @Nullable KindText getAsked() {
        return asked;
    }

    public boolean isMissing() {
        return text != null && asked == null;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
