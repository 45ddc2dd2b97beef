package org.mingjian.batch.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledger of the demonstration district: some 180 matters from January 2024 to the given day. The same day gives the
 * same ledger.
 */
final class DemoLedger {
    private static final List<String> HEADINGS = List.of(
            "编号", "标题", "情况", "执法单位", "问题类型", "执法领域", "监督员", "提交时间", "受理时间", "不予受理时间", "单位答复", "答复时间", "办结时间", "结果");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 16);
    private static final List<String> TOWNS =
            List.of("昌元街道", "昌州街道", "广顺街道", "双河街道", "安富街道", "峰高街道", "荣隆镇", "仁义镇", "盘龙镇", "吴家镇", "万灵镇", "河包镇");
    private static final long SEED = 20_240_618;

    private final LocalDate today;
    private final Random random = new Random(SEED);
    private final List<String[]> matters =
            Lines.of("matters.txt").stream().map(line -> line.split("\\|")).toList();
    private final List<DemoPeople.Invented> supervisors = DemoPeople.supervisors();

    DemoLedger(LocalDate today) {
        this.today = today;
    }

    /** As CSV. */
    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADINGS);
            int serial = 0;
            int year = FIRST.getYear();
            for (LocalDate day = FIRST; day.isBefore(today); day = day.plusDays(2 + random.nextInt(8))) {
                serial = day.getYear() == year ? serial + 1 : 1;
                year = day.getYear();
                csv.writeRecord(row("YY-%d-%04d".formatted(year, serial), day));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(String number, LocalDate day) {
        String[] matter = matters.get(random.nextInt(matters.size()));
        LocalDateTime submitted = day.atTime(8 + random.nextInt(10), random.nextInt(60));
        LocalDateTime decided = submitted.plusDays(1 + random.nextInt(5)).plusMinutes(random.nextInt(90));
        boolean refused = random.nextInt(20) == 0;
        int takes = 4 + random.nextInt(24) + (random.nextInt(9) == 0 ? 40 : 0);
        LocalDateTime replied = decided.plusDays(takes);
        LocalDateTime concluded = replied.plusDays(1 + random.nextInt(5));
        boolean stuck = random.nextInt(30) == 0;
        return Stream.of(
                        number,
                        matter[3],
                        matter[4],
                        agency(matter[2]),
                        matter[0],
                        matter[1],
                        supervisor(day),
                        text(submitted),
                        refused ? "" : text(decided),
                        refused ? text(decided) : "",
                        refused || stuck || text(replied).isEmpty() ? "" : "经核实，情况属实，已责令整改并举一反三。",
                        refused || stuck ? "" : text(replied),
                        refused || stuck ? "" : text(concluded),
                        refused || stuck || text(concluded).isEmpty() ? "" : "属实，已整改")
                .toList();
    }

    private String agency(String choices) {
        String[] names = choices.split("、");
        String name = names[random.nextInt(names.length)];
        return name.equals("镇街") ? TOWNS.get(random.nextInt(TOWNS.size())) : name;
    }

    private String supervisor(LocalDate day) {
        int[] serving = IntStream.range(0, supervisors.size())
                .filter(i -> !supervisors.get(i).from().isAfter(day))
                .toArray();
        return supervisors.get(serving[random.nextInt(serving.length)]).name();
    }

    /** Blank for what has not happened yet. */
    private String text(LocalDateTime time) {
        return time.toLocalDate().isAfter(today) ? "" : FORMAT.format(time);
    }
}
