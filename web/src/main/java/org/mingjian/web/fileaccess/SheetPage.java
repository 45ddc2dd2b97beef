package org.mingjian.web.fileaccess;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.evidence.LentFile;
import org.mingjian.fileaccess.ConsultingFiles;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** One file that was provided, page by page under a watermark. */
@Named("sheetPage")
@RequestScoped
public class SheetPage {
    @Inject
    private ConsultingFiles consulting;

    @Inject
    private CurrentUser current;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable Integer page;

    private @Nullable LentFile file;

    @PostConstruct
    void load() {
        current.requireAny(Permission.REQUEST_FILES, Permission.PROVIDE_FILES, Permission.READ_ALL_OPINIONS);
        file = Outcome.orMissing(Optional.ofNullable(id).flatMap(consulting::file));
    }

    /** Absent where there is none that the one who asks may look at now. */
    public @Nullable LentFile getFile() {
        return file;
    }

    /** Which page of it is shown, from 1. */
    public int getPage() {
        int asked = page == null ? 1 : page;
        return Math.min(Math.max(1, asked), Math.max(1, requireNonNull(file).pages()));
    }
}
