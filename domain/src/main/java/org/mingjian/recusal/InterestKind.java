package org.mingjian.recusal;

/**
 * How somebody is tied to a unit or a person.
 *
 * @article 10
 */
public enum InterestKind {
    OWN_UNIT(Ground.UNIT),
    RELATIVE_UNIT(Ground.UNIT),
    SHAREHOLDING(Ground.OWN_INTEREST),
    CLIENT(Ground.OTHER);

    private final Ground ground;

    InterestKind(Ground ground) {
        this.ground = ground;
    }

    /** For which she then has to stand aside. */
    public Ground ground() {
        return ground;
    }
}
