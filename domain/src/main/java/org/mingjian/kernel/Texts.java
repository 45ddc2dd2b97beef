package org.mingjian.kernel;

/** The Chinese words of the domain: rules, code lists, metrics. One bundle, keys by type and constant. */
public final class Texts {
    /** Base name of the bundle, for those (Faces) that open it themselves. */
    public static final String BUNDLE = "org.mingjian.kernel.texts";

    private static final Words WORDS = new Words(BUNDLE, Texts.class.getClassLoader());

    private Texts() {}

    /** The text of a code or rule, keyed {@code Type.CONSTANT}. */
    public static String of(Enum<?> constant, Object... facts) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), facts);
    }

    /** What happened, in words: by the simple name of a {@link DomainEvent}; an event we no longer know by its own. */
    public static String ofEvent(String event) {
        return WORDS.has("Event." + event) ? of("Event." + event) : event;
    }

    /** The text under a key, its placeholders filled. */
    public static String of(String key, Object... facts) {
        return WORDS.of(key, facts);
    }
}
