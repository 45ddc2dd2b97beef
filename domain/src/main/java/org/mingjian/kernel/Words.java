package org.mingjian.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The Chinese words of one bundle.
 *
 * @param bundle its base name
 * @param loader the class loader that has it
 */
public record Words(String bundle, ClassLoader loader) {

    /** Whether there is a text under a key. */
    public boolean has(String key) {
        return ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE, loader)
                .containsKey(key);
    }

    /**
     * The text under a key, its placeholders filled; numbers are printed as they are, without grouping.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String of(String key, Object... facts) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE, loader)
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
