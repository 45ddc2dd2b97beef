package org.mingjian.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The address that people reach the portal by, for links that leave it. */
@ApplicationScoped
public class PublicAddress {
    @Inject
    private HttpServletRequest request;

    /** A path of the portal as a whole address: as the setting says, else as this request came. */
    public String of(String path) {
        String set = System.getProperty("mingjian.public.url", "");
        if (!set.isEmpty()) {
            return set.replaceAll("/+$", "") + path;
        }
        String asked = request.getRequestURL().toString();
        return asked.substring(0, asked.length() - request.getRequestURI().length()) + request.getContextPath() + path;
    }
}
