package org.mingjian.reports;

import java.util.List;
import java.util.Map;

/**
 * A document ready to be laid out: a template, and what goes into it.
 *
 * @param template resource of the compiled template
 * @param parameters the template's parameters
 * @param rows the template's rows; its fields name components of their records, nested ones with dots
 * @param watermark lines across each page, none for a finished document
 */
public record Document(
        String template,
        Metadata metadata,
        Map<String, Object> parameters,
        List<? extends Record> rows,
        List<String> watermark) {
    public Document {
        parameters = Map.copyOf(parameters);
        rows = List.copyOf(rows);
        watermark = List.copyOf(watermark);
    }
}
