package org.mingjian.kernel;

/**
 * A rule that can say no. Each capability lists its rules in an enum that implements this; the words shown to people
 * stand in the message bundle under {@code Type.CONSTANT}.
 */
public interface Rule {
    /** The constant's name. */
    String name();

    /** The article of the regulation the rule rests on, such as {@code 8(2)}; empty for rules of mere good order. */
    String article();
}
