package org.mingjian.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** A person arranges a list for herself. What lists show of the data is not decided here but where they are read. */
@ApplicationScoped
public class ArrangingLists {
    static final int LONGEST_NAME = 40;
    static final int MOST_VIEWS = 20;

    @Inject
    private Desks desks;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** Shows a list in these columns from now on; in its usual ones where none are named. */
    @Transactional
    public void choose(String list, List<String> columns) {
        desks.choose(owner(), list, String.join(",", columns));
    }

    /**
     * Keeps a view under a name; one that bears the name already is replaced.
     *
     * @throws Rejection if the name is blank or too long, or there are too many
     */
    @Transactional
    public SavedView keep(String list, String name, String query, List<String> columns) {
        long owner = owner();
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new Rejection(DeskRule.VIEW_WITHOUT_NAME);
        }
        if (plain.length() > LONGEST_NAME) {
            throw new Rejection(DeskRule.VIEW_NAME_TOO_LONG, LONGEST_NAME);
        }
        List<SavedView> views = desks.views(owner, list);
        SavedView view = views.stream()
                .filter(other -> other.name().equals(plain))
                .findFirst()
                .orElseGet(() -> added(owner, list, plain, views.size()));
        view.shows(query, columns);
        happened.fire(new ViewKept(list, plain, query));
        return view;
    }

    private SavedView added(long owner, String list, String name, int others) {
        if (others >= MOST_VIEWS) {
            throw new Rejection(DeskRule.TOO_MANY_VIEWS, MOST_VIEWS);
        }
        SavedView view = new SavedView(owner, list, name);
        desks.add(view);
        return view;
    }

    /** Keeps a view of one's own no longer; one that is gone already stays so. */
    @Transactional
    public void drop(long id) {
        desks.view(owner(), id).ifPresent(view -> {
            desks.remove(view);
            happened.fire(new ViewDropped(view.list(), view.name(), view.query()));
        });
    }

    private long owner() {
        return current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id();
    }
}
