package org.mingjian.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** One matter with its whole history. */
@Named
@RequestScoped
public class OpinionPage {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @Inject
    private Opinions opinions;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    private Agencies agencies;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable OpinionDetail detail;

    @PostConstruct
    void load() {
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(opinions::find));
    }

    /** Absent where there is none, or none for the one who asks. */
    public @Nullable OpinionDetail getDetail() {
        return detail;
    }

    /** A fact that a change changed. */
    public record Fact(
            String name, @Nullable String before, @Nullable String after) {}

    /** What a change changed, in words. */
    public List<Fact> told(AuditEntry change) {
        JsonObject before = JSON.createReader(new StringReader(change.before())).readObject();
        JsonObject after = JSON.createReader(new StringReader(change.after())).readObject();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(key -> new Fact(show.text("opinion.fact." + key), text(before, key), text(after, key)))
                .toList();
    }

    private @Nullable String text(JsonObject facts, String key) {
        JsonValue value = facts.get(key);
        if (value instanceof JsonNumber number) {
            return key.equals("agency")
                    ? agencies.find(number.longValue()).map(Agency::name).orElse(null)
                    : supervisors.find(number.longValue()).map(Supervisor::name).orElse(null);
        }
        if (!(value instanceof JsonString string)) {
            return null;
        }
        return key.startsWith("at.") || key.equals("repliedAt")
                ? show.minute(Instant.parse(string.getString()))
                : string.getString();
    }

    /** What ledgers have changed in it; for the bureau only. */
    public List<AuditEntry> getChanges() {
        return detail != null && current.may(Permission.READ_ALL_OPINIONS)
                ? trail.about("opinion:" + detail.opinion().id())
                : List.of();
    }
}
