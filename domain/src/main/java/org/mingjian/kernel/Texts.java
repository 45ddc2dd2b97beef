package org.mingjian.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The Chinese words of the domain: rules, code lists, metrics. One bundle, keys by type and constant. */
public final class Texts {
    /** Base name of the bundle, for those (Faces) that open it themselves. */
    public static final String BUNDLE = "org.mingjian.kernel.texts";

    private Texts() {}

    /** The text of a code or rule, keyed {@code Type.CONSTANT}. */
    public static String of(Enum<?> constant, Object... facts) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), facts);
    }

    /** The text under a key, its placeholders filled; numbers are printed without grouping. */
    public static String of(String key, Object... facts) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE, Texts.class.getClassLoader())
                    .getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no text for " + key, e);
        }
        Object[] plain = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            plain[i] = String.valueOf(facts[i]);
        }
        return new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(plain);
    }
}
