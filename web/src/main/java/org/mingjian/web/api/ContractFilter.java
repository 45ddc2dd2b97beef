package org.mingjian.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.mingjian.web.access.RequestPath;

/**
 * Holds requests of programs to the description of the interface: what is not described does not exist, and a filter
 * that is mistyped is refused instead of giving everything.
 */
@Provider
public class ContractFilter implements ContainerRequestFilter {
    private static final String VERSION = "v1";

    @Inject
    private Contract contract;

    @Inject
    private HttpServletRequest request;

    @Context
    private ResourceInfo resource;

    /** Injected by the server. */
    @SuppressWarnings("NullAway.Init")
    public ContractFilter() {}

    @Override
    public void filter(ContainerRequestContext context) {
        Class<?> type = resource.getResourceClass();
        Method method = resource.getResourceMethod();
        if (type == null || method == null || !path(type, method).startsWith(VERSION + "/")) {
            return;
        }
        String asked = context.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : context.getMethod();
        if (!RequestPath.isOfPrograms(request)) {
            throw new NotFoundException();
        }
        contract.find(asked, path(type, method).substring(VERSION.length()))
                .orElseThrow(NotFoundException::new)
                .demand(context.getUriInfo().getQueryParameters());
    }

    /** The template of the path. */
    static String path(Class<?> type, Method method) {
        Path root = type.getAnnotation(Path.class);
        Path own = method.getAnnotation(Path.class);
        return (root == null ? "" : root.value()) + (own == null ? "" : "/" + own.value());
    }
}
