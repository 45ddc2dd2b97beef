package org.mingjian.batch.demo;

import static java.util.Objects.requireNonNull;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.access.Users;
import org.mingjian.batch.ActAsTask;
import org.mingjian.batch.Progress;
import org.mingjian.evidence.Uploading;
import org.mingjian.handling.Conclusion;
import org.mingjian.handling.DeedForm;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.DoingDeeds;
import org.mingjian.handling.Handlings;
import org.mingjian.handling.Need;
import org.mingjian.handling.RefusalReason;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.EnforcementDomain;
import org.mingjian.opinion.OpenForm;
import org.mingjian.opinion.OpinionForm;
import org.mingjian.opinion.OpinionType;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.DeclaringConflicts;
import org.mingjian.supervision.DemandDeed;
import org.mingjian.supervision.DemandForm;
import org.mingjian.supervision.DemandKind;
import org.mingjian.supervision.Demands;
import org.mingjian.supervision.Disposition;
import org.mingjian.supervision.IssueForm;
import org.mingjian.supervision.ServiceWay;
import org.mingjian.supervision.Supervising;
import org.mingjian.tenure.CertifiedOfficer;
import org.mingjian.tenure.EnteringOfficers;

/**
 * Matters of the demonstration's supervisor, each as far on its way as is told, by the hands of the demonstration's
 * accounts and by the same rules as everybody's. What is there already stays as it is.
 */
@Named
@Dependent
public class DemoMatters extends AbstractBatchlet {
    private static final String AGENCY = "changyuan";
    private static final String SUPERVISOR = "jianduyuan";
    private static final List<String> BUREAU = List.of("jingban", "kezhang", "juzhang");
    private static final Map<Permission, String> HANDS = Map.of(
            Permission.SUBMIT_OPINIONS, SUPERVISOR,
            Permission.DECIDE_OPINIONS, "jingban",
            Permission.REVIEW_ANSWERS, "jingban",
            Permission.ASSIGN_OPINIONS, "kezhang",
            Permission.ANSWER_OPINIONS, AGENCY,
            Permission.SIGN_ANSWERS, "zhuren");
    private static final List<String> OFFICERS = List.of("邓宏（演示）", "彭洁（演示）", "曹磊（演示）");
    private static final String ISSUE = "ISSUE:";
    private static final String DEMAND = "DEMAND:";
    private static final int REPORTED_DAYS = 30;
    private static final int PLANNED_DAYS = 30;
    private static final int YEARS = 3;

    @Inject
    private BringingOpinions bringing;

    @Inject
    private RegisteringOpinions registering;

    @Inject
    private Opinions opinions;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private DoingDeeds doing;

    @Inject
    private Handlings handlings;

    @Inject
    private Supervising supervising;

    @Inject
    private Demands demands;

    @Inject
    private Uploading uploading;

    @Inject
    private EnteringOfficers officers;

    @Inject
    private Users users;

    @Inject
    private CurrentUser current;

    @Inject
    private ActAsTask task;

    @Inject
    private Clock clock;

    @Inject
    private Progress progress;

    private final Map<String, String> words = Lines.of("portal-deeds.txt").stream()
            .map(line -> line.split("：", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

    @Override
    @Transactional
    public String process() {
        List<String[]> matters = Lines.of("portal-matters.txt").stream()
                .map(line -> line.split("\\|", -1))
                .toList();
        progress.begin(matters.size());
        long agency = requireNonNull(users.withLogin(AGENCY).map(User::agencyId).orElse(null));
        try {
            if (bringing.none()) {
                officers();
                for (String[] matter : matters) {
                    matter(matter, agency);
                    progress.advance(1);
                }
            }
        } finally {
            task.beforeJob();
        }
        return "COMPLETED";
    }

    private void officers() {
        LocalDate today = DistrictTime.today(clock);
        if (officers.all().isEmpty()) {
            OFFICERS.forEach(name -> officers.enter(
                    name, "渝荣监演示" + (OFFICERS.indexOf(name) + 1), today.minusYears(1), today.plusYears(YEARS)));
        }
    }

    private void matter(String[] told, long agency) {
        act(SUPERVISOR);
        long id = bringing.submit(
                new OpenForm(UUID.randomUUID().toString(), 0, "demo"),
                new OpinionForm(
                        OpinionType.valueOf(told[0]),
                        agency,
                        told[3],
                        told[4],
                        "",
                        null,
                        "",
                        told[1],
                        EnforcementDomain.valueOf(told[2]),
                        null,
                        true,
                        null,
                        null,
                        null,
                        null),
                Declaration.NONE);
        for (String login : BUREAU) {
            act(login);
            opinions.affair(id).ifPresent(declaring::none);
        }
        for (String deed : told[5].split(" ")) {
            if (deed.equals("REGISTER")) {
                act(BUREAU.get(0));
                registering.register(id);
            } else if (deed.startsWith(ISSUE)) {
                issue(id, deed, agency);
            } else if (deed.startsWith(DEMAND)) {
                demand(id, deed);
            } else if (!deed.isEmpty()) {
                deed(id, DeedKind.valueOf(deed), agency);
            }
        }
    }

    private void deed(long id, DeedKind kind, long agency) {
        act(requireNonNull(HANDS.get(kind.permission())));
        String said = words.getOrDefault(kind.name(), "");
        String files = UUID.randomUUID().toString();
        if (kind.needs().contains(Need.EVIDENCE)) {
            uploading.add(
                    files, "整改情况.txt", new ByteArrayInputStream((said + "\n" + id).getBytes(StandardCharsets.UTF_8)));
        }
        doing.take(
                id,
                new DeedForm(
                        kind,
                        kind.ofHandling() ? part(id) : null,
                        said,
                        "《重庆市规范行政处罚裁量权办法》",
                        "区市场监管局",
                        RefusalReason.JUDICIAL,
                        Conclusion.TRUE,
                        DistrictTime.today(clock).plusDays(PLANNED_DAYS),
                        chosen(kind, agency),
                        files));
    }

    private void issue(long id, String told, long agency) {
        act("juzhang");
        DemandKind kind = DemandKind.valueOf(told.substring(ISSUE.length()));
        supervising.issue(new IssueForm(
                id,
                agency,
                kind,
                Set.of(kind == DemandKind.NOTICE ? Disposition.URGE : Disposition.ORDER_CORRECTION),
                requireNonNull(words.get(told)),
                REPORTED_DAYS));
    }

    private void demand(long id, String told) {
        DemandDeed deed = DemandDeed.valueOf(told.substring(DEMAND.length()));
        act(requireNonNull(HANDS.get(deed.permission())));
        supervising.take(
                demands.all(opinions.get(id).opinion()).get(0).id(),
                deed == DemandDeed.SERVE
                        ? new DemandForm(deed, "", DistrictTime.today(clock), ServiceWay.DIRECT, "综合行政执法大队（演示）")
                        : DemandForm.of(deed, requireNonNull(words.get(told))));
    }

    private List<Long> chosen(DeedKind kind, long agency) {
        return kind == DeedKind.INVESTIGATE
                ? officers.all().stream().map(CertifiedOfficer::id).limit(2).toList()
                : kind == DeedKind.ASSIGN ? List.of(agency) : List.of();
    }

    private @Nullable Long part(long id) {
        return handlings.parts(opinions.get(id).opinion()).get(0).handling().id();
    }

    private void act(String login) {
        if (!current.become(login, null)) {
            throw new IllegalStateException("no account " + login);
        }
    }
}
