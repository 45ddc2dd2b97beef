package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Role;
import org.mingjian.opinion.DueCount;
import org.mingjian.opinion.DueMatters;
import org.mingjian.web.Show;

/** Matters that are overdue or soon will be: for those who handle them, in the agency or in the bureau. */
@RequestScoped
class MatterToDos implements ToDos {
    private static final Set<Role> HANDLING =
            EnumSet.of(Role.AGENCY_HANDLER, Role.AGENCY_HEAD, Role.JB_HANDLER, Role.JB_CHIEF);

    @Inject
    private DueMatters matters;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (current.roles().stream().noneMatch(HANDLING::contains)) {
            return List.of();
        }
        List<DueCount> agencies = matters.byAgency(show.today());
        if (agencies.isEmpty()) {
            return List.of();
        }
        DueCount all = DueCount.sum(agencies);
        LocalDate today = show.today();
        ToDo overdue = new ToDo(
                show.text("todo.overdue"),
                all.overdue(),
                "/opinions/list?overdue=1&order=DUE_FIRST",
                all.earliest(),
                true);
        ToDo soon = new ToDo(
                show.text("todo.soon"),
                all.soon(),
                "/opinions/list?soon=1&order=DUE_FIRST",
                all.earliest().isBefore(today) ? null : all.earliest(),
                false);
        return Stream.of(overdue, soon).filter(toDo -> toDo.count() > 0).toList();
    }
}
