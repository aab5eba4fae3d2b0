package org.yibaotong.closure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** How an application goes through the levels. */
class ApplicationTests {

    private static final PersonId UNIT = PersonId.next();
    private static final PersonId DISTRICT = PersonId.next();
    private static final PersonId CITY = PersonId.next();
    private static final UnitId STREET_UNIT = new UnitId(UUID.randomUUID());
    private static final UnitId DISTRICT_UNIT = new UnitId(UUID.randomUUID());
    private static final UnitId CITY_UNIT = new UnitId(UUID.randomUUID());

    @Test
    void oneLevelAgreesAfterTheOther() {
        var application = asked(128);
        assertRefused("application.agree.not-your-turn", () -> application.agree(CITY, reach(CITY_UNIT), ""));
        var first = application.agree(DISTRICT, reach(DISTRICT_UNIT), "");
        assertThat(first.waitsFor()).isEqualTo(CITY_UNIT);
        assertThat(first.isOpen()).isTrue();
        var second = first.agree(CITY, reach(CITY_UNIT), "都关");
        assertThat(second.state()).isEqualTo(ApplicationState.AGREED);
        assertThat(second.accounts()).hasSize(128);
        assertRefused("application.over", () -> second.agree(CITY, reach(CITY_UNIT), ""));
    }

    @Test
    void whatALevelSaysStaysWhenTheNextOneAgreesWithoutAWord() {
        var first = asked(1).agree(DISTRICT, reach(DISTRICT_UNIT), "先把挂号交接好");
        assertThat(first.agree(CITY, reach(CITY_UNIT), " ").answer()).isEqualTo("先把挂号交接好");
        assertThat(first.agree(CITY, reach(CITY_UNIT), "都关").answer()).isEqualTo("都关");
    }

    @Test
    void nobodyAgreesToWhatTheyAskedFor() {
        assertRefused("application.agree.own", () -> asked(1).agree(UNIT, reach(DISTRICT_UNIT), ""));
    }

    @Test
    void whatIsSentBackSaysWhy() {
        assertRefused(
                "application.send-back.without-reason", () -> asked(1).sendBack(DISTRICT, reach(DISTRICT_UNIT), " "));
        assertThat(asked(1).sendBack(DISTRICT, reach(DISTRICT_UNIT), "挂号没有去处").state())
                .isEqualTo(ApplicationState.SENT_BACK);
    }

    @Test
    void onlyWhoAskedTakesItBack() {
        assertRefused("application.withdraw.not-yours", () -> asked(1).withdraw(CITY));
        var withdrawn = asked(1).withdraw(UNIT);
        assertThat(withdrawn.state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertRefused("application.over", () -> withdrawn.withdraw(UNIT));
    }

    @Test
    void whatIsTypedHasItsLimits() {
        assertRefused("application.accounts.missing", () -> asked(0));
        assertRefused("application.accounts.too-many", () -> asked(501));
        assertRefused("application.reason.missing", () -> asked(" ", "到门户"));
        assertRefused("application.where-to.missing", () -> asked("没人看", ""));
        assertRefused("application.words.too-long", () -> asked("长".repeat(301), "到门户"));
    }

    private static Application asked(int accounts) {
        return asked("没人看", "到门户", Collections.nCopies(accounts, AccountId.next()));
    }

    private static Application asked(String reason, String whereTo) {
        return asked(reason, whereTo, List.of(AccountId.next()));
    }

    private static Application asked(String reason, String whereTo, List<AccountId> accounts) {
        return Application.ask(
                STREET_UNIT, accounts, reason, whereTo, List.of(DISTRICT_UNIT, CITY_UNIT), UNIT, Instant.EPOCH);
    }

    private static Reach reach(UnitId unit) {
        return new Reach(Set.of(unit));
    }
}
