package org.mingjian.web.list;

import java.util.Map;

/** A query that is asked often. */
public record Preset(String label, Map<String, String> parts) {}
