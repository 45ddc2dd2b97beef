package org.mingjian.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingjian.reports.Fonts;
import org.mingjian.reports.Printing;

/** The fonts of the installation (system property {@code mingjian.fonts}), read once, and what prints with them. */
@ApplicationScoped
public class InstalledFonts {
    private @Nullable Fonts fonts;
    private @Nullable Printing printing;

    public synchronized Fonts fonts() {
        if (fonts == null) {
            fonts = Fonts.in(Path.of(System.getProperty("mingjian.fonts", "fonts")));
        }
        return fonts;
    }

    public synchronized Printing printing() {
        if (printing == null) {
            printing = new Printing(fonts());
        }
        return printing;
    }
}
