package org.mingjian.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Where an action leads: always by redirect, so that reloading repeats nothing. */
public final class Outcome {
    private static final int NOT_FOUND = 404;

    private Outcome() {}

    /** Lets the page that is about to say that there is nothing say it to machines too. */
    public static <T> @Nullable T orMissing(Optional<T> found) {
        if (found.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
        }
        return found.orElse(null);
    }

    /** Goes to a path of the portal. */
    public static void to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Goes to a path and says there what was done. */
    public static void to(String path, String said) {
        Messages.addFlashGlobalInfo(said);
        to(path);
    }
}
