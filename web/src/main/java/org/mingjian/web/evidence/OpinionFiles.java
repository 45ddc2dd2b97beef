package org.mingjian.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.evidence.AttachmentRow;
import org.mingjian.evidence.Attachments;
import org.mingjian.evidence.StagedFile;
import org.mingjian.evidence.Uploading;
import org.mingjian.handling.Handlings;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.web.FileSize;
import org.mingjian.web.Show;

/** The files of a matter by who brought them and with which step, and those of a form that is open. */
@Named
@RequestScoped
public class OpinionFiles {
    private static final int MEBIBYTE = 20;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable List<Group> groups;

    /**
     * Files that came together.
     *
     * @param title who brought them, and with which step
     */
    public record Group(String title, List<AttachmentRow> files) {}

    /** The files of the page's matter, as far as the one who asks may see them. */
    public List<Group> groups(Opinion opinion, List<Handlings.Told> story) {
        if (groups == null) {
            Map<String, List<AttachmentRow>> byTitle = new LinkedHashMap<>();
            attachments
                    .of(opinion)
                    .forEach(row -> byTitle.computeIfAbsent(title(row, story), title -> new ArrayList<>())
                            .add(row));
            groups = byTitle.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }
        return groups;
    }

    private String title(AttachmentRow row, List<Handlings.Told> story) {
        String who = row.agency() == null ? show.code(row.side()) : row.agency();
        return story.stream()
                .filter(told -> Objects.equals(told.id(), row.deedId()))
                .findFirst()
                .map(told -> show.text("file.group", who, show.code(told.kind()), show.minute(told.at())))
                .orElse(who);
    }

    /** Whether the one who asks may add files to the matter itself. */
    public boolean addable(Opinion opinion) {
        return opinion.told() == null
                && opinion.state() != OpinionState.ARCHIVED
                && current.may(Permission.KEEP_ATTACHMENTS);
    }

    /** The files of a form that is open. */
    public List<StagedFile> staged(String form) {
        return attachments.staged(form);
    }

    /** How large a file is, in words. */
    public String size(long bytes) {
        return FileSize.of(bytes);
    }

    /** The most bytes that a file may have. */
    public long getMost() {
        return Uploading.MOST_BYTES;
    }

    /** The same in megabytes. */
    public long getMostMegabytes() {
        return Uploading.MOST_BYTES >> MEBIBYTE;
    }
}
