package org.mingjian.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.archive.MatterPackage;
import org.mingjian.archive.MatterPackages;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.web.FileSize;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** The packages of one matter, on its page. */
@Named
@RequestScoped
public class MatterPackagesPage {
    @Inject
    private Opinions opinions;

    @Inject
    private MatterPackages packages;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private List<MatterPackage> made = List.of();

    @PostConstruct
    void load() {
        made = Optional.ofNullable(id)
                .flatMap(opinions::find)
                .map(OpinionDetail::opinion)
                .map(packages::of)
                .orElse(List.of());
    }

    public List<MatterPackage> getMade() {
        return made;
    }

    /** How much is in one. */
    public String size(MatterPackage one) {
        return show.text("package.files", one.files(), FileSize.of(one.size()));
    }
}
