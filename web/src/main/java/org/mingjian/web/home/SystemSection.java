package org.mingjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Role;
import org.mingjian.batch.schedule.ScheduleRow;
import org.mingjian.batch.schedule.Schedules;
import org.mingjian.kernel.Installation;
import org.mingjian.kernel.Words;
import org.mingjian.web.Show;

/** What runs by itself and when next, what was missed, and what is installed: for the administrator of the system. */
@Named
@RequestScoped
public class SystemSection implements Section {
    private static final Words PRODUCT = new Words("org.mingjian.web.version", SystemSection.class.getClassLoader());

    @Inject
    private Schedules schedules;

    @Inject
    private Installation installation;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private List<ScheduleRow> rows = List.of();

    @PostConstruct
    void load() {
        if (isShown()) {
            rows = schedules.all();
        }
    }

    @Override
    public boolean isShown() {
        return current.roles().contains(Role.SYS_ADMIN);
    }

    public List<ScheduleRow> getRows() {
        return rows;
    }

    /** The version of the product and that of its tables. */
    public String getVersion() {
        return show.text("home.version", PRODUCT.of("version"), installation.schemaVersion());
    }
}
