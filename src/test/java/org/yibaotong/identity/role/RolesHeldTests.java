package org.yibaotong.identity.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Who may hold what together. */
class RolesHeldTests {

    private static final UnitId CITY = UnitId.next();

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMINISTRATOR,SECURITY_ADMINISTRATOR",
        "SECURITY_ADMINISTRATOR,AUDITOR",
        "AUDITOR,SYSTEM_ADMINISTRATOR"
    })
    void theThreeAdministratorsAreThreePeople(Role one, Role other) {
        assertThatRefusal(() -> holding(one).refuseExcluded(other)).isEqualTo("role.grant.two-administrators");
        assertThatRefusal(() -> holding(other).refuseExcluded(one)).isEqualTo("role.grant.two-administrators");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
    void noAdministratorWorksOnContent(Role content) {
        for (var administrator : List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)) {
            assertThatRefusal(() -> holding(content).refuseExcluded(administrator))
                    .isEqualTo("role.grant.administrator-and-content");
            assertThatRefusal(() -> holding(administrator).refuseExcluded(content))
                    .isEqualTo("role.grant.administrator-and-content");
        }
    }

    @Test
    void rolesOfContentGoTogether() {
        assertThatCode(() -> holding(Role.EDITOR, Role.CORRESPONDENT).refuseExcluded(Role.FIRST_REVIEWER))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameRoleElsewhereIsNoContradiction() {
        assertThatCode(() -> holding(Role.AUDITOR).refuseExcluded(Role.AUDITOR)).doesNotThrowAnyException();
        assertThat(holding(Role.AUDITOR).holds(Role.AUDITOR, CITY)).isTrue();
        assertThat(holding(Role.AUDITOR).holds(Role.AUDITOR, UnitId.next())).isFalse();
    }

    private static RolesHeld holding(Role... roles) {
        var person = PersonId.next();
        return new RolesHeld(Arrays.stream(roles)
                .map(role -> new Grant(UUID.randomUUID(), person, role, CITY))
                .toList());
    }
}
