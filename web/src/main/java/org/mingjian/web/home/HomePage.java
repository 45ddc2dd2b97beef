package org.mingjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
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
    private CurrentUser current;

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

    /** For whom she stands in now, by their names; empty where for nobody. */
    public String getStandsFor() {
        return current.standsFor().stream().map(User::name).sorted().collect(Collectors.joining("、"));
    }

    /** Whether there is nothing at all for her here. */
    public boolean isBare() {
        return toDos.isEmpty() && sections.stream().noneMatch(Section::isShown);
    }

    public HalfYear getHalf() {
        return HalfYear.of(show.today());
    }
}
