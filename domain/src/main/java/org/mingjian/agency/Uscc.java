package org.mingjian.agency;

import java.text.Normalizer;
import java.util.Locale;
import org.mingjian.kernel.Rejection;

/**
 * A unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters without I, O, S, V and Z, the last a check
 * digit. The area in it is that of the registration, not today's.
 */
public record Uscc(String code) {
    static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int FACTOR = 3;

    public Uscc {
        if (!code.matches("[" + ALPHABET + "]{" + LENGTH + "}") || code.charAt(LENGTH - 1) != check(code)) {
            throw new IllegalArgumentException("not a unified social credit code: " + code);
        }
    }

    /**
     * Reads a code as somebody typed it: blanks, small letters and full-width characters do not matter.
     *
     * @throws Rejection if it is none; the text says where
     */
    public static Uscc typed(String text) {
        String code = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (code.length() != LENGTH) {
            throw new Rejection(AgencyRule.USCC_LENGTH, LENGTH, code.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                throw new Rejection(AgencyRule.USCC_CHARACTER, i + 1, code.charAt(i));
            }
        }
        if (code.charAt(LENGTH - 1) != check(code)) {
            throw new Rejection(AgencyRule.USCC_CHECK);
        }
        return new Uscc(code);
    }

    private static char check(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * FACTOR % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return code;
    }
}
