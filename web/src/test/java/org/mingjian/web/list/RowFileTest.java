package org.mingjian.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowFileTest {
    private static final int ROWS = 100_000;
    private static final long MEGABYTE = 1 << 20;

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_hundred_thousand_rows_need_no_more_memory_than_a_thousand(Format format) throws IOException {
        long before = used();
        long most = 0;
        try (RowFile file = format.open(OutputStream.nullOutputStream(), "意见建议", List.of("标题", "时间", "数"))) {
            for (int i = 1; i <= ROWS; i++) {
                file.row(List.of("第" + i + "件：" + "扬尘".repeat(50), Instant.ofEpochSecond(i), i));
                if (i % 25_000 == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertThat(most / MEGABYTE).isLessThan(40);
    }

    @Test
    void a_text_file_is_marked_quoted_and_runs_nothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowFile file = Format.CSV.open(out, "", List.of("标题"))) {
            file.row(List.of("他说\"好\"", "=1+1", 7));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff\"标题\"\r\n\"他说\"\"好\"\"\",\"'=1+1\",7\r\n");
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
