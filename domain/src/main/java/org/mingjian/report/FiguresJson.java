package org.mingjian.report;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.SealedJson;

/**
 * The figures file: canonical JSON, with the hash of itself-without-the-hash under {@code sha256}. Written when figures
 * are frozen, read when they are checked, shown and rendered.
 */
public final class FiguresJson {
    private FiguresJson() {}

    static SealedJson write(Figures figures) {
        return SealedJson.of(values(figures));
    }

    private static Map<String, @Nullable Object> values(Figures figures) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(totals(figures.now()));
        values.put("source", figures.source());
        values.put("cutoff", time(figures.cutoff()));
        values.put("frozenAt", time(figures.frozenAt()));
        values.put("askedBy", figures.askedBy());
        values.put("previous", totals(figures.previous()));
        values.put("yearBefore", totals(figures.yearBefore()));
        values.put("byAgency", lines(figures.byAgency()));
        values.put("byProblemKind", lines(figures.byProblemKind()));
        values.put("byDomain", lines(figures.byDomain()));
        values.put("bySupervisor", lines(figures.bySupervisor()));
        values.put("supervisors", headcount(figures.headcount()));
        values.put("redList", figures.redList().stream().map(FiguresJson::red).toList());
        values.put("addendum", figures.addendum());
        values.put("receivedByRegister", figures.receivedByRegister());
        return values;
    }

    private static String time(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toOffsetDateTime().toString();
    }

    private static Map<String, @Nullable Object> totals(Totals totals) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(counts(totals.counts()));
        values.put("period", totals.period().toString());
        values.put("from", totals.period().from().toString());
        values.put("to", totals.period().to().toString());
        values.put("handlingDays", days(totals.handlingDays()));
        values.put("handlingWorkingDays", days(totals.handlingWorkingDays()));
        values.put("concludedWithWorkingDays", totals.concludedWithWorkingDays());
        return values;
    }

    private static Map<String, @Nullable Object> counts(Counts counts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("received", counts.received());
        values.put("accepted", counts.accepted());
        values.put("notAccepted", counts.notAccepted());
        values.put("concluded", counts.concluded());
        values.put("concludedInTime", counts.concludedInTime());
        values.put("concludedUnextended", counts.concludedUnextended());
        values.put("withdrawn", counts.withdrawn());
        values.put("openAtStart", counts.openAtStart());
        values.put("openAtEnd", counts.openAtEnd());
        values.put("overdueAtEnd", counts.overdueAtEnd());
        values.put("acceptanceRate", counts.acceptanceRate().orElse(null));
        values.put("inTimeRate", counts.inTimeRate().orElse(null));
        return values;
    }

    private static Map<String, @Nullable Object> days(Days days) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("median", days.median());
        values.put("mean", days.mean());
        values.put("p90", days.p90());
        return values;
    }

    private static List<Map<String, @Nullable Object>> lines(List<Line> lines) {
        return lines.stream().map(FiguresJson::line).toList();
    }

    private static Map<String, @Nullable Object> line(Line line) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(counts(line.now()));
        values.put("name", line.name());
        values.put("group", line.group());
        values.put("previous", counts(line.previous()));
        values.put("yearBefore", counts(line.yearBefore()));
        values.put("handlingDays", days(line.handlingDays()));
        values.put("handlingWorkingDays", days(line.handlingWorkingDays()));
        return values;
    }

    private static @Nullable Map<String, ?> headcount(@Nullable Headcount count) {
        return count == null
                ? null
                : Map.of(
                        "atStart",
                        count.atStart(),
                        "begun",
                        count.begun(),
                        "ended",
                        count.ended(),
                        "atEnd",
                        count.atEnd());
    }

    private static Map<String, ?> red(RedItem item) {
        return Map.of(
                "opinion", item.opinion(),
                "number", item.number(),
                "title", item.title(),
                "agency", item.agency(),
                "registered", item.registered().toString(),
                "due", item.due().toString(),
                "provisional", item.provisional(),
                "overdueDays", item.overdueDays());
    }

    static Figures read(String json) {
        try (JsonReader reader = CanonicalJson.reader(json)) {
            JsonObject values = reader.readObject();
            return new Figures(
                    values.isNull("source") ? null : values.getString("source"),
                    OffsetDateTime.parse(values.getString("cutoff")).toInstant(),
                    OffsetDateTime.parse(values.getString("frozenAt")).toInstant(),
                    values.getString("askedBy"),
                    readTotals(values),
                    readTotals(values.getJsonObject("previous")),
                    readTotals(values.getJsonObject("yearBefore")),
                    readLines(values.getJsonArray("byAgency")),
                    readLines(values.getJsonArray("byProblemKind")),
                    readLines(values.getJsonArray("byDomain")),
                    readLines(values.getJsonArray("bySupervisor")),
                    values.isNull("supervisors") ? null : readHeadcount(values.getJsonObject("supervisors")),
                    values.getJsonArray("redList").getValuesAs(JsonObject.class).stream()
                            .map(FiguresJson::readRed)
                            .toList(),
                    values.getInt("addendum"),
                    values.getInt("receivedByRegister"));
        }
    }

    private static Totals readTotals(JsonObject values) {
        return new Totals(
                HalfYear.parse(values.getString("period")).orElseThrow(),
                readCounts(values),
                readDays(values.getJsonObject("handlingDays")),
                readDays(values.getJsonObject("handlingWorkingDays")),
                values.getInt("concludedWithWorkingDays"));
    }

    private static Counts readCounts(JsonObject values) {
        return new Counts(
                values.getInt("received"),
                values.getInt("accepted"),
                values.getInt("notAccepted"),
                values.getInt("concluded"),
                values.getInt("concludedInTime"),
                values.getInt("concludedUnextended", values.getInt("concludedInTime")), // older figures lack it
                values.getInt("withdrawn", 0),
                values.getInt("openAtStart"),
                values.getInt("openAtEnd"),
                values.getInt("overdueAtEnd"));
    }

    private static Days readDays(JsonObject values) {
        return new Days(decimal(values, "median"), decimal(values, "mean"), decimal(values, "p90"));
    }

    private static @Nullable BigDecimal decimal(JsonObject values, String key) {
        return values.isNull(key) ? null : values.getJsonNumber(key).bigDecimalValue();
    }

    private static List<Line> readLines(JsonArray lines) {
        return lines.getValuesAs(JsonObject.class).stream()
                .map(values -> new Line(
                        values.getString("name"),
                        values.isNull("group") ? null : values.getString("group"),
                        readCounts(values),
                        readCounts(values.getJsonObject("previous")),
                        readCounts(values.getJsonObject("yearBefore")),
                        readDays(values.getJsonObject("handlingDays")),
                        readDays(values.getJsonObject("handlingWorkingDays"))))
                .toList();
    }

    private static Headcount readHeadcount(JsonObject values) {
        return new Headcount(
                values.getInt("atStart"), values.getInt("begun"), values.getInt("ended"), values.getInt("atEnd"));
    }

    private static RedItem readRed(JsonObject values) {
        return new RedItem(
                values.getJsonNumber("opinion").longValue(),
                values.getString("number"),
                values.getString("title"),
                values.getString("agency"),
                LocalDate.parse(values.getString("registered")),
                LocalDate.parse(values.getString("due")),
                values.getBoolean("provisional"),
                values.getInt("overdueDays"));
    }
}
