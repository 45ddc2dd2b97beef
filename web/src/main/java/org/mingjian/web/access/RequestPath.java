package org.mingjian.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** The path that a request is served by: decoded and normalised as the server does it, never as it was typed. */
final class RequestPath {
    private RequestPath() {}

    static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
