package org.mingjian.batch.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mingjian.access.NewAccount;
import org.mingjian.access.Role;
import org.mingjian.tenure.Source;

/** Invented people: accounts whose passwords everybody may know, and supervisors of two rounds. */
final class DemoPeople {
    static final String PASSWORD = "Rongchang#2026";
    private static final int SUPERVISORS = 36;
    private static final int FIRST_ROUND = 20;
    private static final long SEED = 500_153;

    /** A supervisor and the first day of her term. */
    record Invented(String name, Source source, LocalDate from) {}

    private DemoPeople() {}

    static List<NewAccount> accounts() {
        return List.of(
                account("jingban", "李明", Role.JB_HANDLER),
                account("kezhang", "周敏", Role.JB_CHIEF),
                account("juzhang", "陈立", Role.JB_LEADER),
                account("caiwu", "何静", Role.JB_FINANCE),
                account("lingdao", "高远", Role.GOV_LEADER),
                account("changyuan", "吴芳", Role.AGENCY_HANDLER),
                account("zhuren", "郑强", Role.AGENCY_HEAD),
                account("jianduyuan", supervisors().get(0).name(), Role.SUPERVISOR),
                account("sysadmin", "系统管理员", Role.SYS_ADMIN),
                account("secadmin", "安全管理员", Role.SEC_ADMIN),
                account("auditadmin", "审计管理员", Role.AUDIT_ADMIN));
    }

    private static NewAccount account(String login, String name, Role role) {
        return new NewAccount(login, name, role, PASSWORD);
    }

    /** No two of the same name. */
    static List<Invented> supervisors() {
        Random random = new Random(SEED);
        List<String> lines = Lines.of("people.txt");
        String surnames = lines.get(0);
        String[] given = lines.get(1).split(" ");
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < SUPERVISORS) {
            names.add(surnames.charAt(random.nextInt(surnames.length())) + given[random.nextInt(given.length)]);
        }
        List<Source> sources = List.of(Source.values());
        List<Invented> invented = new ArrayList<>();
        for (String name : names) {
            Source source = sources.get(random.nextInt(sources.size()));
            invented.add(new Invented(
                    name,
                    source,
                    invented.size() < FIRST_ROUND ? LocalDate.of(2024, 1, 15) : LocalDate.of(2025, 7, 1)));
        }
        return List.copyOf(invented);
    }
}
