package org.mingjian.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that is not a page: health, downloads, totals, the console's interface. */
@ApplicationPath("api")
public class Api extends Application {}
