package org.mingjian.web.calendar;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.deadline.Recounts;
import org.mingjian.calendar.Announcement;
import org.mingjian.calendar.KeepingCalendar;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;

/** Takes whole years of the calendar from a file. */
@Named
@RequestScoped
public class CalendarImportPage {
    private static final int MOST = 1_000_001;

    @Inject
    private KeepingCalendar keeping;

    @Inject
    private Recounts recounts;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable Part file;
    private String title = "";
    private String url = "";

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_CALENDAR);
    }

    public void bringIn() throws IOException {
        String text;
        try (InputStream content = requireNonNull(file).getInputStream()) {
            text = new String(content.readNBytes(MOST), StandardCharsets.UTF_8);
        }
        Set<Integer> years = new TreeSet<>(keeping.bringIn(text, new Announcement(title.strip(), url.strip())));
        recounts.start();
        Outcome.to(
                "/calendar/show?year=" + years.iterator().next(),
                show.text(
                        "calendar.imported",
                        String.join("、", years.stream().map(String::valueOf).toList())));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url == null ? "" : url;
    }
}
