package org.mingjian.reports;

import java.awt.Font;

/**
 * A font that declines every character its primary can draw. JasperReports takes the font that covers the longest run,
 * not the first of a set, so that one rare name would turn a whole paragraph into the supplement's hand; fonts without
 * a common character leave it no choice.
 */
final class Supplement extends Font {
    private final transient Font primary;

    Supplement(Font supplement, Font primary) {
        super(supplement);
        this.primary = primary;
    }

    @Override
    public boolean canDisplay(char character) {
        return canDisplay((int) character);
    }

    @Override
    public boolean canDisplay(int codePoint) {
        return !primary.canDisplay(codePoint) && super.canDisplay(codePoint);
    }
}
