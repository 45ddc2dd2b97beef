package org.mingjian.deploy.kernel;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of this start: the environment first, then the settings file of the working directory, then the
 * defaults. An empty value counts as not set. A name in the file that is no setting is refused, for it is a typing
 * error that would otherwise be found much later.
 */
public final class Settings {

    private static final String FILE = "mingjian.properties";
    private static final int HIGHEST_PORT = 65_535;
    private static final int HIGHEST_RATE = 60_000;

    private final Map<Setting, String> values;
    private final Path directory;

    private Settings(Map<Setting, String> values, Path directory) {
        this.values = values;
        this.directory = directory;
    }

    /** Reads the settings that hold in the directory, over which the environment given has the last word. */
    public static Settings read(Map<String, String> environment, Path directory) {
        Properties file = readFile(directory.resolve(FILE));
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            firstText(environment.get(setting.key()), file.getProperty(setting.key()))
                    .or(setting::defaultValue)
                    .ifPresent(value -> values.put(setting, value));
        }
        return new Settings(values, directory);
    }

    /** The value set, or else the default, if there is one. */
    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The value of a setting that has a default. */
    public String get(Setting setting) {
        return find(setting).orElseThrow(() -> Refusal.usage("请设置 %s。", setting.key()));
    }

    /** The value of a setting that names a file or folder, made absolute. */
    public Optional<Path> findPath(Setting setting) {
        try {
            return find(setting).map(value -> directory.resolve(value).normalize());
        } catch (InvalidPathException e) {
            throw Refusal.usage("%s 不是有效的路径：%s", setting.key(), get(setting));
        }
    }

    /** The data folder, absolute. */
    public Path data() {
        return findPath(Setting.DATA).orElseThrow();
    }

    /** Where the portal listens. */
    public InetSocketAddress listen() {
        try {
            return new InetSocketAddress(InetAddress.getByName(get(Setting.ADDRESS)), port());
        } catch (UnknownHostException e) {
            throw Refusal.usage("MINGJIAN_ADDRESS 不是本机的地址：%s", get(Setting.ADDRESS));
        }
    }

    /** The address people use, where it is not the one the portal listens on; without a slash at its end. */
    public Optional<String> publicUrl() {
        return find(Setting.PUBLIC_URL).map(url -> {
            if (!url.matches("https?://[^/\\s]+(/.*)?")) {
                throw Refusal.usage("MINGJIAN_PUBLIC_URL 应以 http:// 或 https:// 开头，现为：%s", url);
            }
            return url.replaceFirst("/+$", "");
        });
    }

    /** The addresses of the proxies whose forwarding headers count, as the server writes them, joined by commas. */
    public String trustedProxies() {
        return find(Setting.TRUSTED_PROXIES).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Settings::proxy)
                .collect(Collectors.joining(","));
    }

    private static String proxy(String address) {
        try {
            if (address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                return InetAddress.getByName(address).getHostAddress();
            }
        } catch (UnknownHostException e) {
            // as if it were a name
        }
        throw Refusal.usage("MINGJIAN_TRUSTED_PROXIES 应是 IP 地址，以逗号分隔，现有：%s", address);
    }

    /** How often a program may ask in a minute. */
    public int apiRate() {
        return number(Setting.API_RATE, HIGHEST_RATE);
    }

    /** The mail server, if there is one. */
    public Smtp smtp() {
        return Smtp.of(this, number(Setting.SMTP_PORT, HIGHEST_PORT));
    }

    private int port() {
        return number(Setting.PORT, HIGHEST_PORT);
    }

    private int number(Setting setting, int most) {
        String text = get(setting);
        if (text.matches("\\d{1,5}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Refusal.usage("%s 应是 1 到 %d 的整数，现为：%s", setting.key(), most, text);
    }

    private static Properties readFile(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw Refusal.usage("读不了设置文件 %s，它应是 UTF-8 的“名称=值”。", file);
            }
        }
        TreeSet<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        Arrays.stream(Setting.values()).map(Setting::key).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw Refusal.usage("%s 里有不认识的设置：%s（./mingjian help 列出全部设置）。", file, String.join("、", unknown));
        }
        return properties;
    }

    private static Optional<String> firstText(@Nullable String... candidates) {
        return Arrays.stream(candidates)
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .map(String::strip)
                .findFirst();
    }
}
