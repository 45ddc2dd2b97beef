package org.mingjian.deploy;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjian.deploy.kernel.Refusal;

/**
 * The folder the launcher's jar lies in, with what belongs to it.
 *
 * @param home the folder
 */
record Distribution(Path home) {

    /** The one this class was loaded from. */
    static Distribution ofThisJar() {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(jar.toAbsolutePath().resolveSibling(".").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal. */
    Path war() {
        Path war = home.resolve("mingjian.war");
        if (!Files.isReadable(war)) {
            throw Refusal.failure("程序不完整，缺少 %s：请重新构建。", war);
        }
        return war;
    }

    /** The fonts that come with the program. */
    Path fonts() {
        return home.resolve("fonts");
    }
}
