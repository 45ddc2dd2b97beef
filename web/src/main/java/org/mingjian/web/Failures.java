package org.mingjian.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.NotPermitted;
import org.mingjian.batch.JobRefusal;
import org.mingjian.kernel.Rejection;
import org.omnifaces.util.Messages;

/**
 * The one place where pages meet refusals: a rule's no becomes a message on the same page, a missing permission the
 * page 403, a session that has ended the way to sign in again. Anything else is a mistake of ours and goes to the error
 * page.
 */
public class Failures extends ExceptionHandlerFactory {
    private static final int FORBIDDEN = 403;

    public Failures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable failure = events.next().getContext().getException();
                if (answered(faces, failure)) {
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean answered(FacesContext faces, Throwable failure) {
            Rejection rejection = cause(failure, Rejection.class);
            if (rejection != null) {
                return say(faces, field(faces, rejection.rule().name()), rejection.text());
            }
            JobRefusal refusal = cause(failure, JobRefusal.class);
            if (refusal != null) {
                return say(faces, null, new Show().text("job.refusal." + refusal.reason()));
            }
            if (cause(failure, NotPermitted.class) != null) {
                return forbid(faces);
            }
            return cause(failure, ViewExpiredException.class) != null && openAgain(faces);
        }

        /** The field of the page that says it answers for the rule, so that the rule's no stands below it. */
        private static @Nullable String field(FacesContext faces, String rule) {
            AtomicReference<String> found = new AtomicReference<>();
            faces.getViewRoot()
                    .visitTree(
                            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                            (visit, component) -> {
                                boolean answers = component instanceof UIInput
                                        && component.getAttributes().get("rules") instanceof String rules
                                        && Arrays.asList(rules.split(" ")).contains(rule);
                                if (answers) {
                                    found.set(component.getClientId(faces));
                                }
                                return answers ? VisitResult.COMPLETE : VisitResult.ACCEPT;
                            });
            return found.get();
        }

        private static boolean say(FacesContext faces, @Nullable String field, String text) {
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            return true;
        }

        private static boolean forbid(FacesContext faces) {
            try {
                faces.getExternalContext().responseSendError(FORBIDDEN, "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
            return true;
        }

        /** Opens the page anew, after signing in where that is needed; the browser still has what was typed. */
        private static boolean openAgain(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            Map<String, String> sent = external.getRequestParameterMap();
            String page = external.getRequestServletPath()
                    + (sent.containsKey("id")
                            ? "?id=" + URLEncoder.encode(sent.get("id"), StandardCharsets.UTF_8)
                            : "");
            if (external.getUserPrincipal() != null) {
                Messages.addFlashGlobalWarn(new Show().text("page.expired"));
                Outcome.to(page);
            } else {
                String wanted = page.equals("/login") ? sent.getOrDefault("to", "/") : page;
                Outcome.to("/login?expired=true&to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
            }
            return true;
        }

        private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
            for (Throwable t = failure; t != null; t = t.getCause()) {
                if (type.isInstance(t)) {
                    return type.cast(t);
                }
            }
            return null;
        }
    }
}
