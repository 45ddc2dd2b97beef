package org.mingjian.deploy.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjian.deploy.kernel.Refusal;

/**
 * The words after a command: plain ones in their order, and options, each with its value.
 *
 * @param plain the words that belong to no option
 * @param options option names, with their dashes, and values
 */
public record Arguments(List<String> plain, Map<String, String> options) {

    /** Sorts the words; refuses an option that is unknown, given twice or without a value. */
    static Arguments parse(List<String> words, Set<String> known) {
        List<String> plain = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(name)) {
                throw Refusal.usage("不认识的选项 %s（./mingjian help 列出用法）。", name);
            }
            String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
            if (value.isBlank()) {
                throw Refusal.usage("选项 %s 缺少值。", name);
            }
            if (options.put(name, value) != null) {
                throw Refusal.usage("选项 %s 写了两次。", name);
            }
        }
        return new Arguments(List.copyOf(plain), options);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String get(String option) {
        return find(option).orElseThrow(() -> Refusal.usage("缺少选项 %s（./mingjian help 列出用法）。", option));
    }

    Path path(String option) {
        return path(option, get(option));
    }

    Optional<Path> findPath(String option) {
        return find(option).map(value -> path(option, value));
    }

    static Path path(String what, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Refusal.usage("%s 不是有效的路径：%s", what, value);
        }
    }
}
