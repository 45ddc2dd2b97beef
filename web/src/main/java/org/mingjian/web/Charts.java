package org.mingjian.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.opinion.Glance;

/**
 * Describes quiet charts for Chart.js; each stands beside a table that says the same in numbers. None needs its colours
 * to be read: lines differ by their points and dashes, areas by hatching, and numbers stand at the bars.
 */
public final class Charts {
    private static final String GREY = "#c3c9d2";
    private static final String INK = "#4f5763";
    private static final String NOTHING = "transparent";
    private static final String MARK = "#9e2a2b";
    private static final int BAR = 26;
    private static final int ROOM_FOR_NUMBERS = 96;
    private static final Show SHOW = new Show();

    private Charts() {}

    /** What came and went by half-year: a line each. */
    public static String course(List<Glance.Half> halves, Function<String, String> label) {
        JsonObjectBuilder received = line("metric.received", INK, values(halves, Glance.Half::received))
                .add("backgroundColor", NOTHING)
                .add("pointStyle", "circle")
                .add("pointRadius", 8);
        JsonObjectBuilder concluded = line("metric.concluded", MARK, values(halves, Glance.Half::concluded))
                .add("backgroundColor", MARK)
                .add("pointStyle", "triangle")
                .add("pointRadius", 5)
                .add("borderDash", Json.createArrayBuilder().add(6).add(3));
        JsonArrayBuilder sets = Json.createArrayBuilder().add(received).add(concluded);
        return chart(
                "line",
                Json.createObjectBuilder()
                        .add("labels", labels(halves, half -> label.apply(half.period())))
                        .add("datasets", sets),
                Json.createObjectBuilder().add("x", names(false)).add("y", numbers(false)),
                Json.createObjectBuilder());
    }

    /** What is open by agency, what is overdue of it hatched. */
    public static String busy(List<Glance.Busy> agencies) {
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(series(SHOW.text("metric.overdue"), MARK, values(agencies, agency -> agency.overdue()))
                        .add("hatched", true))
                .add(series(
                        SHOW.text("metric.inTerm"),
                        GREY,
                        values(agencies, agency -> agency.open() - agency.overdue())));
        JsonArrayBuilder written = Json.createArrayBuilder();
        agencies.forEach(agency -> written.add(SHOW.text("home.busy.written", agency.open(), agency.overdue())));
        return lying(
                Json.createObjectBuilder()
                        .add("labels", labels(agencies, Glance.Busy::agency))
                        .add("datasets", sets)
                        .add("written", written),
                true);
    }

    /** One series of lying bars, its numbers at their ends. */
    public static <T> String across(String name, List<T> items, Function<T, String> label, ToLongFunction<T> value) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        items.forEach(item -> written.add(Long.toString(value.applyAsLong(item))));
        return lying(
                Json.createObjectBuilder()
                        .add("labels", labels(items, label))
                        .add("datasets", Json.createArrayBuilder().add(series(name, INK, values(items, value))))
                        .add("written", written),
                false);
    }

    /** One series of standing bars. */
    public static <T> String upright(String name, List<T> items, Function<T, String> label, ToLongFunction<T> value) {
        return standing(name, labels(items, label), values(items, value));
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
        return standing(name, labels(items, label), values);
    }

    private static <T> JsonArrayBuilder labels(List<T> items, Function<T, String> label) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        items.forEach(item -> labels.add(label.apply(item)));
        return labels;
    }

    private static <T> JsonArrayBuilder values(List<T> items, ToLongFunction<T> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        items.forEach(item -> values.add(value.applyAsLong(item)));
        return values;
    }

    private static JsonObjectBuilder series(String name, String colour, JsonArrayBuilder values) {
        return Json.createObjectBuilder()
                .add("label", name)
                .add("backgroundColor", colour)
                .add("maxBarThickness", BAR)
                .add("data", values);
    }

    /** A line with points of its own shape: where two meet, a filled one is seen inside a hollow one. */
    private static JsonObjectBuilder line(String name, String colour, JsonArrayBuilder values) {
        return Json.createObjectBuilder()
                .add("label", SHOW.text(name))
                .add("borderColor", colour)
                .add("borderWidth", 2)
                .add("data", values);
    }

    private static String standing(String name, JsonArrayBuilder labels, JsonArrayBuilder values) {
        return chart(
                "bar",
                Json.createObjectBuilder()
                        .add("labels", labels)
                        .add("datasets", Json.createArrayBuilder().add(series(name, MARK, values))),
                Json.createObjectBuilder().add("x", names(false)).add("y", numbers(false)),
                Json.createObjectBuilder());
    }

    private static String lying(JsonObjectBuilder data, boolean stacked) {
        return chart(
                "bar",
                data,
                Json.createObjectBuilder().add("x", numbers(stacked)).add("y", names(stacked)),
                Json.createObjectBuilder()
                        .add("indexAxis", "y")
                        .add(
                                "layout",
                                Json.createObjectBuilder()
                                        .add(
                                                "padding",
                                                Json.createObjectBuilder().add("right", ROOM_FOR_NUMBERS))));
    }

    private static JsonObjectBuilder numbers(boolean stacked) {
        return Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
    }

    private static JsonObjectBuilder names(boolean stacked) {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("grid", Json.createObjectBuilder().add("display", false));
    }

    private static String chart(
            String type, JsonObjectBuilder data, JsonObjectBuilder scales, JsonObjectBuilder options) {
        JsonObjectBuilder legend = Json.createObjectBuilder()
                .add("position", "bottom")
                .add("labels", Json.createObjectBuilder().add("usePointStyle", type.equals("line")));
        options.add("animation", false)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .add("scales", scales);
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", data)
                .add("options", options)
                .build()
                .toString();
    }
}
