package org.mingjian.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that is not a page: health, downloads, totals, the interfaces for the console and for programs. */
@ApplicationPath("api")
public class Api extends Application {
    /** What there is the server tells nobody: the interface for programs is described by ourselves. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
