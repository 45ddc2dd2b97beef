package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.batch.ledger.LedgerSample;
import org.mingjian.batch.ledger.LedgerSamples;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.AgencyOutlook;
import org.mingjian.ledger.AgencyWay;
import org.mingjian.ledger.Field;
import org.mingjian.ledger.LedgerRule;
import org.mingjian.ledger.MappingDraft;
import org.mingjian.ledger.Mappings;
import org.mingjian.ledger.NewAgencies;
import org.mingjian.ledger.TriedRow;
import org.mingjian.ledger.Trying;
import org.mingjian.ledger.Verdict;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Works on a mapping beside the ledger it is for: chosen, tried, saved, and used. */
@Named
@RequestScoped
public class MappingPage {
    /** Without which nothing comes in, and the rule that says so. */
    private static final Map<Field, LedgerRule> NEEDED = new EnumMap<>(Map.of(
            Field.EXTERNAL_NUMBER, LedgerRule.NUMBER_UNMAPPED,
            Field.TITLE, LedgerRule.TITLE_UNMAPPED,
            Field.SUBMITTED, LedgerRule.SUBMITTED_UNMAPPED));

    private static final Set<Field> TIMES =
            EnumSet.of(Field.SUBMITTED, Field.ACCEPTED, Field.NOT_ACCEPTED, Field.REPLIED, Field.CONCLUDED);

    @Inject
    private LedgerSamples samples;

    @Inject
    private LedgerImports imports;

    @Inject
    private Mappings mappings;

    @Inject
    private Trying trying;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable String document;

    @Inject
    @Param
    private @Nullable String file;

    @Inject
    @Param
    private @Nullable String mapping;

    private Optional<Sha256> stored = Optional.empty();
    private LedgerSample sample = new LedgerSample(List.of(), List.of());
    private MappingForm form = new MappingForm(MappingDraft.blank());
    private String source = "";
    private List<Shown> tried = List.of();
    private long refused;

    /**
     * One of our columns.
     *
     * @param rule which says that it is needed; blank where it is not
     */
    public record Line(String key, String label, String rule, boolean time) {}

    /** What a tried row has in one of our columns; the error is blank where it can stay. */
    public record Taken(String label, String text, String error) {}

    /** A tried row in words; the error is about its agency, and blank where the row would go in. */
    public record Shown(int number, List<Taken> cells, String agency, String outlook, boolean settled, String error) {}

    @PostConstruct
    void load() {
        current.require(Permission.IMPORT_LEDGERS);
        stored = Optional.ofNullable(document)
                .filter(text -> text.matches("[0-9a-f]{64}"))
                .map(Sha256::new)
                .filter(samples::has);
        if (document != null) {
            Outcome.orMissing(stored);
        }
        stored.ifPresent(ledger -> sample = samples.of(ledger));
        Optional.ofNullable(mapping)
                .flatMap(mappings::definition)
                .ifPresent(definition -> form = new MappingForm(MappingDraft.of(definition)));
    }

    /** Shows what the rows would become. */
    public void attempt() {
        List<TriedRow> rows = trying.attempt(form.draft().json(), sample.texts(), sample.rows());
        tried = rows.stream().map(this::shown).toList();
        refused = rows.stream().filter(row -> row.outlook() == null).count();
    }

    /** Saves it for all who import. */
    public void save() {
        mappings.keep(form.draft().json());
        Outcome.to(here(form.getName().strip()), show.text("mapping.saved"));
    }

    /** Brings the whole ledger in by it. */
    public void start() {
        if (source.isBlank()) {
            Messages.addError("f:source", show.text("import.source.required"));
            return;
        }
        stored.ifPresent(ledger -> {
            long id = imports.start(ledger, getFile(), source, form.draft().json());
            Outcome.to("/imports/show?id=" + id);
        });
    }

    private String here(String name) {
        return "/imports/mapping?document=" + document + "&file=" + MappingStartPage.encoded(getFile()) + "&mapping="
                + MappingStartPage.encoded(name);
    }

    private Shown shown(TriedRow row) {
        List<Taken> cells = getColumns().stream()
                .map(field -> taken(field, row.taken().getOrDefault(field, ""), row.verdict()))
                .toList();
        String agency = row.verdict() instanceof Verdict.Fit fit ? fit.entry().agency() : "";
        String error = row.verdict() instanceof Verdict.Unfit unfit && unfit.field() == null ? unfit.reason() : "";
        AgencyOutlook outlook = row.outlook();
        return new Shown(
                row.rowNumber(),
                cells,
                agency,
                outlook == null ? "" : show.code(outlook),
                outlook == AgencyOutlook.KNOWN || outlook == AgencyOutlook.MATCHED,
                error);
    }

    private Taken taken(Field field, String text, Verdict verdict) {
        if (verdict instanceof Verdict.Fit fit) {
            Instant time = fit.entry().times().get(field);
            return new Taken(show.code(field), TIMES.contains(field) ? show.minute(time) : text, "");
        }
        boolean wrong = verdict instanceof Verdict.Unfit unfit && unfit.field() == field;
        return new Taken(show.code(field), text, wrong ? ((Verdict.Unfit) verdict).reason() : "");
    }

    /** Our columns that are mapped. */
    public List<Field> getColumns() {
        Set<Field> mapped = form.draft().columns().keySet();
        return Arrays.stream(Field.values()).filter(mapped::contains).toList();
    }

    /** Our columns, those without which nothing comes in marked. */
    public List<Line> getLines() {
        return Arrays.stream(Field.values())
                .map(field -> new Line(field.key(), show.code(field), rule(field), TIMES.contains(field)))
                .toList();
    }

    private static String rule(Field field) {
        LedgerRule rule = NEEDED.get(field);
        return rule == null ? "" : rule.name();
    }

    /** What can be chosen: the headings of the ledger, and those the mapping names though the ledger lacks them. */
    public List<String> getChoices() {
        Set<String> choices = new LinkedHashSet<>(sample.texts());
        Stream.concat(
                        form.getHeadings().values().stream(),
                        Stream.concat(form.getPlaces().values().stream(), Stream.of(form.getColumn())))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .forEach(choices::add);
        return new ArrayList<>(choices);
    }

    /** Marks what the ledger lacks. */
    public String label(String heading) {
        return sample.texts().contains(heading) ? heading : show.text("mapping.lacking", heading);
    }

    public AgencyWay[] getWays() {
        return AgencyWay.values();
    }

    public NewAgencies[] getPolicies() {
        return NewAgencies.values();
    }

    public boolean isReady() {
        return stored.isPresent();
    }

    public LedgerSample getSample() {
        return sample;
    }

    public MappingForm getForm() {
        return form;
    }

    public List<Shown> getTried() {
        return tried;
    }

    /** How many of the tried rows would not go in. */
    public long getRefused() {
        return refused;
    }

    public String getDocument() {
        return Objects.requireNonNullElse(document, "");
    }

    public String getFile() {
        return file == null || file.isBlank() ? show.text("mapping.unnamed") : file;
    }

    public String getMapping() {
        return Objects.requireNonNullElse(mapping, "");
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
