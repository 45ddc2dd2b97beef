package org.mingjian.batch;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Job parameters and the form in which the job repository stores them, one {@code name = value} a line. */
final class Parameters {
    private static final String IS = " = ";
    private static final String INTERNAL = "jberet.";

    private Parameters() {}

    static Properties toProperties(Map<String, String> parameters) {
        Properties properties = new Properties();
        parameters.forEach((name, value) -> {
            if (name.isBlank()
                    || name.contains(IS)
                    || name.startsWith(INTERNAL)
                    || breaksLine(name)
                    || breaksLine(value)) {
                throw new IllegalArgumentException("Not a job parameter: " + name);
            }
            properties.setProperty(name, value);
        });
        return properties;
    }

    static Map<String, String> parse(@Nullable String stored) {
        Map<String, String> parameters = new TreeMap<>();
        if (stored != null) {
            stored.lines().filter(line -> !line.startsWith(INTERNAL)).forEach(line -> {
                int is = line.indexOf(IS);
                if (is > 0) {
                    parameters.put(line.substring(0, is), line.substring(is + IS.length()));
                }
            });
        }
        return parameters;
    }

    private static boolean breaksLine(String text) {
        return text.lines().count() > 1 || text.endsWith("\n") || text.endsWith("\r");
    }
}
