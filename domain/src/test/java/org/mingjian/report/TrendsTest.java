package org.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.calendar.HalfYear;
import org.mingjian.ledger.Ledgers;
import org.mingjian.testing.Domain;

class TrendsTest {
    private static final HalfYear H1 = new HalfYear(2026, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static Snapshot file(String run, HalfYear period) {
        Snapshot snapshot = DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, period, null, "test"));
        DOMAIN.get(Filing.class).keep(snapshot, new ByteArrayInputStream(run.getBytes()));
        DOMAIN.get(Filing.class).file(snapshot);
        return snapshot;
    }

    @Test
    void six_half_years_are_shown_as_reports_counted_them_and_otherwise_as_the_records_stand() {
        Ledgers ledgers = new Ledgers(DOMAIN);
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-01-05,,,", "2,乙,昌元街道,,,,2025-08-05,,,", "3,丙,昌元街道,,,,2023-12-05,,,");
        ledgers.bringIn("另一本", "1,丁,昌元街道,,,,2024-09-05,,,");
        file("old", new HalfYear(2023, 2));
        file("first", H1);
        Snapshot second = file("second", H1);

        List<Trends.Point> points = DOMAIN.get(Trends.class).upTo(H1, null);

        assertThat(points)
                .extracting(point -> point.period().toString())
                .containsExactly("2023H2", "2024H1", "2024H2", "2025H1", "2025H2", "2026H1");
        assertThat(points).extracting(point -> point.counts().received()).containsExactly(1, 0, 1, 0, 1, 1);
        assertThat(points).extracting(point -> point.counts().openAtEnd()).containsExactly(1, 1, 2, 2, 3, 4);
        assertThat(points)
                .extracting(point -> point.snapshotId() == null)
                .containsExactly(false, true, true, false, false, false);
        assertThat(points.get(4).span()).isEqualTo(Span.PREVIOUS);
        assertThat(Objects.requireNonNull(points.get(5).snapshotId())).isEqualTo(second.id());
    }

    @Test
    void they_are_for_those_who_read_reports() {
        new Accounts(DOMAIN).actAs(Role.SUPERVISOR, null);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> DOMAIN.get(Trends.class).upTo(H1, null));
    }
}
