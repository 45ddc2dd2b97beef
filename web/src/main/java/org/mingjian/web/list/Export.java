package org.mingjian.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.desk.Desks;
import org.mingjian.desk.Exporting;
import org.mingjian.desk.ListExported;
import org.mingjian.kernel.Page;
import org.mingjian.web.Show;

/**
 * Writes the rows of a list into a file, as the list shows them to the one who asks: read page by page, so that the
 * memory it needs does not grow with them. Only when all are written, and the trail knows, is the file handed out.
 */
@RequestScoped
class Export {
    private static final int CHUNK = 1000;

    @Inject
    private Desks desks;

    @Inject
    private Exporting exporting;

    @Inject
    private Show show;

    /**
     * All rows that a query leaves.
     *
     * @param picked only these of them, where there are any
     */
    <T> InputStream write(Listed<T> list, Query query, Format format, Optional<Set<Long>> picked) throws IOException {
        Query start = query.without(Query.PLACE);
        Page<T> first = list.page(start, CHUNK);
        Path file = Files.createTempFile("mingjian-export", "." + format);
        try {
            long rows;
            try (OutputStream out = Files.newOutputStream(file)) {
                rows = write(list, start, first, format, out, picked);
            }
            exporting.export(new ListExported(list.name(), format.toString(), Pager.encode(start.parts()), rows));
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private <T> long write(
            Listed<T> list, Query start, Page<T> first, Format format, OutputStream out, Optional<Set<Long>> picked)
            throws IOException {
        List<Column<T>> columns = Columns.flat(Lists.shown(list.columns(start), start, desks.of(list.name())));
        Set<Long> wanted = new HashSet<>(picked.orElse(Set.of()));
        long rows = 0;
        List<String> headings = columns.stream().map(Column::label).toList();
        try (RowFile file = format.open(out, show.text("nav." + list.name()), headings)) {
            Page<T> page = first;
            while (true) {
                for (T row : page.rows()) {
                    if (picked.isEmpty() || wanted.remove(list.id(row))) {
                        file.row(columns.stream()
                                .map(column -> column.cell().apply(row).exported())
                                .toList());
                        rows++;
                    }
                }
                if (page.next() == null || (picked.isPresent() && wanted.isEmpty())) {
                    return rows;
                }
                page = list.page(start.at(page.next().toString()), CHUNK);
            }
        }
    }
}
