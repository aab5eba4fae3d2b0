package org.yibaotong.identity.token;

import static org.yibaotong.shared.Role.AUDITOR;
import static org.yibaotong.shared.Role.CORRESPONDENT;
import static org.yibaotong.shared.Role.EDITOR;
import static org.yibaotong.shared.Role.FINAL_REVIEWER;
import static org.yibaotong.shared.Role.FIRST_REVIEWER;
import static org.yibaotong.shared.Role.PROOFREADER;
import static org.yibaotong.shared.Role.REGISTRAR;
import static org.yibaotong.shared.Role.SECOND_REVIEWER;
import static org.yibaotong.shared.Role.SECURITY_ADMINISTRATOR;
import static org.yibaotong.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.yibaotong.shared.Role;

/** What an access token may be used for (权限范围), and the roles of its owner that this needs. */
enum TokenScope {
    FILES_WRITE("files:write", CORRESPONDENT, EDITOR, FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER),
    SUBMISSIONS_READ("submissions:read", CORRESPONDENT, EDITOR),
    SUBMISSIONS_WRITE("submissions:write", CORRESPONDENT, EDITOR),
    STORIES_READ("stories:read", Role.newsroom()),
    STORIES_WRITE("stories:write", Role.newsroom()),
    PLAN_READ("plan:read", EDITOR),
    PLAN_WRITE("plan:write", EDITOR),
    REVIEWS_WRITE("reviews:write", EDITOR, PROOFREADER, FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER),
    PUBLICATIONS_READ(
            "publications:read", CORRESPONDENT, EDITOR, PROOFREADER, FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER),
    PUBLICATIONS_WRITE("publications:write", EDITOR, FINAL_REVIEWER),
    ACCOUNTS_READ("accounts:read", REGISTRAR, CORRESPONDENT),
    ACCOUNTS_WRITE("accounts:write", REGISTRAR),
    CLOSURES_READ("closures:read", REGISTRAR, CORRESPONDENT),
    CLOSURES_WRITE("closures:write", REGISTRAR, CORRESPONDENT),
    SERVICES_READ("services:read", CORRESPONDENT, EDITOR),
    SERVICES_WRITE("services:write", CORRESPONDENT, EDITOR),
    WISHES_READ("wishes:read", CORRESPONDENT, EDITOR),
    WISHES_WRITE("wishes:write", CORRESPONDENT, EDITOR),
    MESSAGES_READ("messages:read", CORRESPONDENT, EDITOR),
    MESSAGES_WRITE("messages:write", CORRESPONDENT, EDITOR),
    FILINGS_READ("filings:read", REGISTRAR, CORRESPONDENT),
    FILINGS_WRITE("filings:write", REGISTRAR, CORRESPONDENT),
    INSPECTIONS_READ("inspections:read", REGISTRAR, CORRESPONDENT),
    INSPECTIONS_WRITE("inspections:write", REGISTRAR, CORRESPONDENT),
    MISTAKES_READ("mistakes:read", REGISTRAR),
    MISTAKES_WRITE("mistakes:write", REGISTRAR),
    UNITS_READ("units:read", Role.values()),
    UNITS_WRITE("units:write", SYSTEM_ADMINISTRATOR),
    PEOPLE_READ("people:read", SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
    PEOPLE_WRITE("people:write", SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
    ROLES_READ("roles:read", SECURITY_ADMINISTRATOR),
    ROLES_WRITE("roles:write", SECURITY_ADMINISTRATOR),
    TRAIL_READ("trail:read", AUDITOR),
    NOTICES_READ("notices:read", true),
    NOTICES_WRITE("notices:write", true),
    FEEDBACK_READ("feedback:read", true, SYSTEM_ADMINISTRATOR),
    FEEDBACK_WRITE("feedback:write", true, SYSTEM_ADMINISTRATOR);

    private final String value;
    private final boolean isForEveryone;
    private final Set<Role> lends;

    TokenScope(String value, Role... lends) {
        this(value, false, lends);
    }

    TokenScope(String value, boolean isForEveryone, Role... lends) {
        this.value = value;
        this.isForEveryone = isForEveryone;
        this.lends = Set.of(lends);
    }

    static Optional<TokenScope> find(String value) {
        return Arrays.stream(values())
                .filter(scope -> scope.value.equals(value))
                .findFirst();
    }

    String value() {
        return value;
    }

    boolean lends(Role role) {
        return lends.contains(role);
    }

    boolean isOfUseTo(Set<Role> roles) {
        return isForEveryone || roles.stream().anyMatch(lends::contains);
    }
}
