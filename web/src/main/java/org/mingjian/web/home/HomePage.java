package org.mingjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.calendar.HalfYear;
import org.mingjian.web.Show;

/** The home page: what there is to do for whoever looks, and which sections there are for her. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    @Any
    private Instance<ToDos> capabilities;

    @Inject
    @Any
    private Instance<Section> sections;

    @Inject
    private Show show;

    private List<ToDo> toDos = List.of();

    @PostConstruct
    void load() {
        toDos = capabilities.stream()
                .flatMap(capability -> capability.waiting().stream())
                .sorted(ToDo.ORDER)
                .toList();
    }

    public List<ToDo> getToDos() {
        return toDos;
    }

    /** Whether there is nothing at all for her here. */
    public boolean isBare() {
        return toDos.isEmpty() && sections.stream().noneMatch(Section::isShown);
    }

    public HalfYear getHalf() {
        return HalfYear.of(show.today());
    }
}
