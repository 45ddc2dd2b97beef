package org.mingjian.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** The path that a request is served by: decoded and normalised as the server does it, never as it was typed. */
public final class RequestPath {
    private static final String PROGRAMS = "/api/v1";

    private RequestPath() {}

    /** Whether it is a path of the interface for programs, to which sessions mean nothing and tokens everything. */
    public static boolean isOfPrograms(HttpServletRequest request) {
        String path = of(request);
        return path.equals(PROGRAMS) || path.startsWith(PROGRAMS + "/");
    }

    static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
