package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mingjian.kernel.DomainEvent;

/** A person sets how the portal looks to her; it follows her account to every machine. */
@ApplicationScoped
public class ChoosingDisplay {
    @Inject
    private Users users;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** Sets the display of the person signed in. */
    @Transactional
    public void choose(TypeSize typeSize, Density density) {
        User user = users.get(current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id());
        DisplayChosen chosen = new DisplayChosen(user, user.typeSize(), user.density(), typeSize, density);
        user.look(typeSize, density);
        happened.fire(chosen);
    }
}
