package org.mingjian.deploy.console;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Accounts with their passwords, as a table for the terminal, in which a Chinese character is two columns wide. */
final class AccountTable {

    private static final List<String> HEADINGS = List.of("账号", "姓名", "角色", "密码");
    private static final List<String> FIELDS = List.of("login", "name", "role", "password");
    private static final int FIRST_WIDE = 0x2E80;

    private AccountTable() {}

    /** The lines of the table, headings first. */
    static List<String> lines(JsonArray accounts) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        accounts.getValuesAs(JsonObject.class)
                .forEach(account -> rows.add(FIELDS.stream()
                        .map(field -> account.getString(field, ""))
                        .toList()));
        int[] widths = IntStream.range(0, FIELDS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < widths.length; i++) {
            line.append(' ').append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 1));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}
