package org.mingjian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.Users;
import org.mingjian.audit.Actor;

/** What pages call those who did something: people by their names, the console and the jobs by what they are. */
@Named
@RequestScoped
public class Actors {
    private static final String CONSOLE = "console:";
    private static final String TASK = "task:";

    @Inject
    private Users users;

    @Inject
    private Show show;

    private @Nullable Map<String, String> names;

    /** The name of an actor as the audit has it. */
    public String name(String actor) {
        if (actor.startsWith(CONSOLE)) {
            return show.text("actor.console", actor.substring(CONSOLE.length()));
        }
        if (actor.equals(Actor.WITHHELD.name())) {
            return show.text("actor.withheld");
        }
        if (actor.startsWith(TASK)) {
            return show.text("actor.task");
        }
        if (names == null) {
            names = users.names();
        }
        return names.getOrDefault(actor, actor);
    }
}
