package org.mingjian.web.fileaccess;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.fileaccess.AccessDeed;
import org.mingjian.fileaccess.FileRequests;
import org.mingjian.fileaccess.HandlingRequests;
import org.mingjian.fileaccess.RequestDetail;
import org.mingjian.paper.PrintingFileAccess;
import org.mingjian.recusal.Recusal;
import org.mingjian.recusal.Recusals;
import org.mingjian.web.Outcome;
import org.mingjian.web.calendar.Counting;
import org.mingjian.web.calendar.Countings;
import org.omnifaces.cdi.Param;

/** One request: what is asked for, the next steps, the files, and who looked at them. */
@Named("requestPage")
@RequestScoped
public class RequestPage {
    @Inject
    private FileRequests requests;

    @Inject
    private HandlingRequests handling;

    @Inject
    private PrintingFileAccess printing;

    @Inject
    private Recusals recusals;

    @Inject
    private Countings countings;

    @Inject
    private CurrentUser current;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable RequestDetail detail;
    private List<AccessDeed> choices = List.of();
    private List<Recusal> recused = List.of();

    @PostConstruct
    void load() {
        current.requireAny(Permission.REQUEST_FILES, Permission.PROVIDE_FILES, Permission.READ_ALL_OPINIONS);
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(requests::find));
        if (detail != null) {
            choices = handling.choices(detail.request());
            recused = isAgencys() ? List.of() : recusals.of(detail.request().subject());
        }
    }

    private boolean isAgencys() {
        return !current.may(Permission.READ_ALL_OPINIONS) && !current.may(Permission.REQUEST_FILES);
    }

    /** Absent where there is none for the one who asks. */
    public @Nullable RequestDetail getDetail() {
        return detail;
    }

    /** Whether what was decided can be printed by the one who asks. */
    public boolean isPrintable() {
        return printing.printable(requireNonNull(detail));
    }

    /** What the one who asks may do now. */
    public List<AccessDeed> getChoices() {
        return choices;
    }

    /** Whether it was stopped because of what ties the supervisor to it; not for the agency. */
    public List<Recusal> getRecused() {
        return recused.stream().filter(one -> one.mark() != null).toList();
    }

    public List<Counting> getCountings() {
        return countings.of(requireNonNull(detail).request().subject());
    }
}
