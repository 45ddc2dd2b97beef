package org.mingjian.opinion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The stays of one matter in its states while they are put together: each as the state machine allows, none too early.
 */
final class History {
    private final Opinion opinion;
    private final List<OpinionStep> steps;
    private final Instant now;

    private History(Opinion opinion, List<OpinionStep> steps, Instant now) {
        this.opinion = opinion;
        this.steps = steps;
        this.now = now;
    }

    /**
     * Goes on with the steps that a matter has.
     *
     * @param now when what follows is entered in the system
     */
    static History of(Opinion opinion, List<OpinionStep> steps, Instant now) {
        return new History(opinion, steps, now);
    }

    /** What a ledger says that became of a matter. */
    static History told(Opinion opinion, ImportedMatter matter, Instant now) {
        History history = new History(opinion, new ArrayList<>(), now);
        history.enter(OpinionState.REGISTERED, matter.submittedAt());
        if (matter.notAcceptedAt() != null) {
            return history.enter(OpinionState.NOT_ACCEPTED, matter.notAcceptedAt());
        }
        history.enter(OpinionState.ACCEPTED, matter.acceptance());
        return matter.concludedAt() == null ? history : history.enter(OpinionState.CONCLUDED, matter.concludedAt());
    }

    /** Leaves the last state for another one, or enters the first. */
    History enter(OpinionState next, Instant at) {
        if (!steps.isEmpty()) {
            OpinionStep last = last();
            if (!last.state().next().contains(next)) {
                throw new IllegalStateException(last.state() + " is not followed by " + next);
            }
            if (at.isBefore(last.at())) {
                throw new IllegalArgumentException(next + " at " + at + " lies before " + last.state());
            }
            last.leave(at);
        }
        steps.add(new OpinionStep(opinion, steps.size() + 1, next, counted(next), at, now));
        return this;
    }

    /** Whether a matter comes in with it, is taken on or let go, and does not merely come back to where it was. */
    private boolean counted(OpinionState next) {
        OpinionState from = steps.isEmpty() ? null : last().state();
        boolean open = from != null && from.open();
        return switch (next) {
            case REGISTERED -> from != OpinionState.SUPPLEMENT;
            case WITHDRAWN -> open;
            default -> next.open() && !open;
        };
    }

    OpinionState state() {
        return last().state();
    }

    private OpinionStep last() {
        return steps.get(steps.size() - 1);
    }

    /** Puts these steps in the place of others; those that are told as before stay, with the time they were entered. */
    void replace(List<OpinionStep> former) {
        while (former.size() > steps.size()) {
            former.remove(former.size() - 1);
        }
        for (int i = 0; i < steps.size(); i++) {
            OpinionStep step = steps.get(i);
            if (i == former.size()) {
                former.add(step);
            } else if (former.get(i).isSameEntryAs(step)) {
                former.get(i).leave(step.until());
            } else {
                former.set(i, step);
            }
        }
    }
}
