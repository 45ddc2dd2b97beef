package org.mingjian.batch.report;

import org.mingjian.reports.Fonts;

/** Makes found text fit for paper: one line, not too long, and 〓 for a character that no font has. */
record Printable(Fonts fonts) {
    private static final String MISSING = "〓";

    String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(codePoint -> {
            if (Character.isISOControl(codePoint)) {
                return;
            }
            if (fonts.covers(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                printable.append(MISSING);
            }
        });
        return printable.toString();
    }

    String of(String text, int longest) {
        String printable = of(text);
        return printable.codePointCount(0, printable.length()) <= longest
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
