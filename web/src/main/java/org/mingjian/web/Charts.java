package org.mingjian.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.opinion.Glance;

/** Describes quiet bar charts for Chart.js; each stands beside a table that says the same in numbers. */
public final class Charts {
    private static final String GREY = "#c3c9d2";
    private static final String MARK = "#9e2a2b";
    private static final Show SHOW = new Show();

    private Charts() {}

    static String course(List<Glance.Half> halves, Function<String, String> label) {
        return bars(
                "x",
                labels(halves, half -> label.apply(half.period())),
                series("metric.received", GREY, halves, Glance.Half::received),
                series("metric.concluded", MARK, halves, Glance.Half::concluded));
    }

    static String busy(List<Glance.Busy> agencies) {
        return bars(
                "y",
                labels(agencies, Glance.Busy::agency),
                series("metric.inTerm", GREY, agencies, agency -> agency.open() - agency.overdue()),
                series("metric.overdue", MARK, agencies, Glance.Busy::overdue));
    }

    /** One series over time; where there is no value there is no bar. */
    public static <T> String trend(
            String name, List<T> items, Function<T, String> label, Function<T, @Nullable Integer> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        items.forEach(item -> {
            Integer number = value.apply(item);
            if (number == null) {
                values.addNull();
            } else {
                values.add(number);
            }
        });
        return bars(
                "x",
                labels(items, label),
                Json.createObjectBuilder()
                        .add("label", name)
                        .add("backgroundColor", MARK)
                        .add("maxBarThickness", 26)
                        .add("data", values));
    }

    private static <T> JsonArrayBuilder labels(List<T> items, Function<T, String> label) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        items.forEach(item -> labels.add(label.apply(item)));
        return labels;
    }

    private static <T> JsonObjectBuilder series(String name, String colour, List<T> items, ToLongFunction<T> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        items.forEach(item -> values.add(value.applyAsLong(item)));
        return Json.createObjectBuilder()
                .add("label", SHOW.text(name))
                .add("backgroundColor", colour)
                .add("maxBarThickness", 26)
                .add("data", values);
    }

    private static String bars(String indexAxis, JsonArrayBuilder labels, JsonObjectBuilder... series) {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (JsonObjectBuilder one : series) {
            sets.add(one);
        }
        boolean stacked = "y".equals(indexAxis);
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        JsonObjectBuilder names = Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("grid", Json.createObjectBuilder().add("display", false));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", indexAxis)
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("position", "bottom")))
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add(stacked ? "x" : "y", whole)
                                                .add(stacked ? "y" : "x", names)))
                .build()
                .toString();
    }
}
