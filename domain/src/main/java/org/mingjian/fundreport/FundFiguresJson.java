package org.mingjian.fundreport;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.Finding;
import org.mingjian.budget.Funds.Adjustment;
import org.mingjian.budget.PaymentRow;
import org.mingjian.budget.Warning;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.SealedJson;

/** The figures file of the fund, in yuan; as {@code FiguresJson} of the report library is for the summary. */
public final class FundFiguresJson {
    private FundFiguresJson() {}

    public static SealedJson write(FundFigures figures) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("period", figures.period().toString());
        values.put("from", figures.period().from().toString());
        values.put("to", figures.period().to().toString());
        values.put("cutoff", time(figures.cutoff()));
        values.put("frozenAt", time(figures.frozenAt()));
        values.put("askedBy", figures.askedBy());
        values.put("yearFrozen", figures.yearFrozen());
        values.put("functionCode", figures.functionCode());
        values.put("document", figures.document());
        values.put("timeElapsed", figures.timeElapsed());
        values.put("lines", all(figures.lines(), FundFiguresJson::line));
        values.put("whole", line(figures.whole()));
        values.put("adjustments", all(figures.adjustments(), FundFiguresJson::adjustment));
        values.put("activities", all(figures.activities(), FundFiguresJson::share));
        values.put("quarters", all(figures.quarters(), FundFiguresJson::share));
        values.put("months", all(figures.months(), Money::amount));
        values.put("payments", all(figures.payments(), FundFiguresJson::payment));
        values.put("otherYears", all(figures.otherYears(), FundFiguresJson::payment));
        values.put("findings", all(figures.findings(), FundFiguresJson::finding));
        values.put("matters", matters(figures.matters()));
        return SealedJson.of(values);
    }

    private static <T> List<Object> all(List<T> items, Function<T, Object> write) {
        return items.stream().map(write).toList();
    }

    private static String time(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toOffsetDateTime().toString();
    }

    private static Map<String, @Nullable Object> line(FundLine line) {
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(economicClass(line.line().economicClass()));
        values.put("initial", line.line().initial().amount());
        values.put("carriedIn", line.line().carriedIn().amount());
        values.put("adjusted", line.line().adjusted().amount());
        values.put("total", line.total().amount());
        values.put("spent", line.line().spent().amount());
        values.put("rate", line.rate().orElse(null));
        values.put("committed", line.line().committed().amount());
        values.put("available", line.available().amount());
        values.put("carried", line.carried().amount());
        values.put("surplus", line.surplus().amount());
        return values;
    }

    private static Map<String, Object> economicClass(EconomicClass economicClass) {
        return Map.of(
                "code",
                economicClass.code(),
                "name",
                economicClass.name(),
                "needsActivity",
                economicClass.needsActivity());
    }

    private static Map<String, @Nullable Object> adjustment(Adjustment adjustment) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(economicClass(adjustment.economicClass()));
        values.put("id", adjustment.id());
        values.put("amount", adjustment.amount().amount());
        values.put("day", adjustment.day().toString());
        values.put("document", adjustment.document());
        values.put("reason", adjustment.reason());
        values.put("by", adjustment.by());
        return values;
    }

    private static Map<String, Object> share(Share share) {
        return Map.of("name", share.name(), "amount", share.amount().amount(), "payments", share.payments());
    }

    private static Map<String, @Nullable Object> payment(PaymentRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(economicClass(row.economicClass()));
        values.put("id", row.id());
        values.put("paidOn", row.paidOn().toString());
        values.put("voucher", row.voucher());
        values.put("summary", row.summary());
        values.put("activity", row.activity());
        values.put("payee", row.payee());
        values.put("amount", row.amount().amount());
        values.put("request", row.requestId());
        values.put("requestNumber", row.requestNumber());
        values.put("invoices", row.invoices());
        values.put("counted", row.counted());
        return values;
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of("request", finding.request(), "kind", finding.kind().name(), "text", finding.text());
    }

    private static Map<String, @Nullable Object> matters(Matters matters) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("received", matters.received());
        values.put("concluded", matters.concluded());
        values.put("acceptanceRate", matters.acceptanceRate());
        values.put("adoptionRate", matters.adoptionRate());
        values.put("inTimeRate", matters.inTimeRate());
        return values;
    }

    public static FundFigures read(String json) {
        try (JsonReader reader = CanonicalJson.reader(json)) {
            JsonObject values = reader.readObject();
            FundPeriod period = FundPeriod.parse(values.getString("period")).orElseThrow();
            return new FundFigures(
                    period,
                    OffsetDateTime.parse(values.getString("cutoff")).toInstant(),
                    OffsetDateTime.parse(values.getString("frozenAt")).toInstant(),
                    values.getString("askedBy"),
                    values.getBoolean("yearFrozen"),
                    values.getString("functionCode"),
                    values.getString("document"),
                    objects(values, "lines", line -> readLine(period.year(), line)),
                    readLine(period.year(), values.getJsonObject("whole")),
                    objects(values, "adjustments", FundFiguresJson::readAdjustment),
                    objects(values, "activities", FundFiguresJson::readShare),
                    objects(values, "quarters", FundFiguresJson::readShare),
                    readMonths(values.getJsonArray("months")),
                    objects(values, "payments", FundFiguresJson::readPayment),
                    objects(values, "otherYears", FundFiguresJson::readPayment),
                    objects(values, "findings", FundFiguresJson::readFinding),
                    readMatters(values.getJsonObject("matters")));
        }
    }

    private static <T> List<T> objects(JsonObject values, String key, Function<JsonObject, T> read) {
        return values.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }

    private static Money money(JsonObject values, String key) {
        return new Money(values.getJsonNumber(key).bigDecimalValue());
    }

    private static EconomicClass readClass(JsonObject values) {
        return new EconomicClass(
                values.getString("code"), values.getString("name"), values.getBoolean("needsActivity"));
    }

    private static FundLine readLine(int year, JsonObject values) {
        BudgetLine line = new BudgetLine(
                0,
                year,
                readClass(values),
                money(values, "initial"),
                money(values, "carriedIn"),
                money(values, "adjusted"),
                money(values, "spent"),
                money(values, "committed"));
        return new FundLine(line, money(values, "total"), money(values, "available"), money(values, "surplus"));
    }

    private static Adjustment readAdjustment(JsonObject values) {
        return new Adjustment(
                values.getJsonNumber("id").longValue(),
                readClass(values),
                money(values, "amount"),
                LocalDate.parse(values.getString("day")),
                values.getString("document"),
                values.getString("reason"),
                values.getString("by"));
    }

    private static Share readShare(JsonObject values) {
        return new Share(values.getString("name"), money(values, "amount"), values.getInt("payments"));
    }

    private static List<Money> readMonths(JsonArray months) {
        return months.getValuesAs(jakarta.json.JsonNumber.class).stream()
                .map(number -> new Money(number.bigDecimalValue()))
                .toList();
    }

    private static PaymentRow readPayment(JsonObject values) {
        return new PaymentRow(
                values.getJsonNumber("id").longValue(),
                LocalDate.parse(values.getString("paidOn")),
                values.getString("voucher"),
                values.getString("summary"),
                readClass(values),
                values.getString("activity"),
                values.getString("payee"),
                money(values, "amount"),
                values.getJsonNumber("request").longValue(),
                values.getString("requestNumber"),
                values.getInt("invoices"),
                values.getBoolean("counted"));
    }

    private static Finding readFinding(JsonObject values) {
        return new Finding(
                values.getString("request"), Warning.Kind.valueOf(values.getString("kind")), values.getString("text"));
    }

    private static Matters readMatters(JsonObject values) {
        return new Matters(
                values.getInt("received"),
                values.getInt("concluded"),
                percent(values, "acceptanceRate"),
                values.containsKey("adoptionRate") ? percent(values, "adoptionRate") : null,
                percent(values, "inTimeRate"));
    }

    private static @Nullable BigDecimal percent(JsonObject values, String key) {
        return values.isNull(key)
                ? null
                : values.getJsonNumber(key).bigDecimalValue().setScale(1);
    }
}
