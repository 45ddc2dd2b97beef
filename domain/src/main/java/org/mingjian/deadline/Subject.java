package org.mingjian.deadline;

/** What a deadline is about, as the audit names it: {@code opinion:4711}. */
public record Subject(String kind, long id) {
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
