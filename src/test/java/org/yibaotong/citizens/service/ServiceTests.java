package org.yibaotong.citizens.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.shared.UnitId;

/** The rules of a service. */
class ServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UnitId UNIT = UnitId.next();
    private static final List<String> TOPICS = List.of("看病", "老人");

    @Test
    void aGuideTellsWhichOfItsEightElementsAreMissing() {
        var guide = entered(form(ServiceKind.GUIDE, "签约家庭医生", "0000-8800-2306", ""));
        assertThat(guide.missing())
                .containsExactly(Part.BASIS, Part.CONDITIONS, Part.PAPERS, Part.PLACE, Part.HOURS, Part.STEPS);
        assertThat(entered(form(ServiceKind.TELEPHONE, "问路", "12345", "")).missing())
                .isEmpty();
    }

    @Test
    void aLinkNeedsAnAddressAndATelephoneCardANumber() {
        assertThatRefusal(() -> entered(form(ServiceKind.LINK, "挂号", "", ""))).isEqualTo("service.link.missing");
        assertThatRefusal(() -> entered(form(ServiceKind.LINK, "挂号", "", "javascript:alert(1)")))
                .isEqualTo("service.link.wrong");
        assertThatRefusal(() -> entered(form(ServiceKind.TELEPHONE, "问路", " ", "")))
                .isEqualTo("service.telephone.missing");
    }

    @Test
    void itHasANameOfAFewWordsAndATopicThereIs() {
        assertThatRefusal(() -> entered(form(ServiceKind.GUIDE, " ", "", ""))).isEqualTo("service.name.missing");
        assertThatRefusal(() -> entered(form(ServiceKind.GUIDE, "名".repeat(61), "", "")))
                .isEqualTo("service.name.too-long");
        assertThatRefusal(() -> form(ServiceKind.GUIDE, "名", "", "").said(List.of("上学"), UNIT))
                .isEqualTo("service.topic.unknown");
    }

    @Test
    void anAccountIsKnownByItsPageInTheLedger() {
        var id = "0199a7a0-0000-7000-8000-000000000001";
        assertThat(Origin.of("望江优生活", "http://localhost:8080/desk/accounts/" + id)
                        .accountId())
                .hasToString(id);
        assertThat(Origin.of("望江优生活", "").accountId()).isNull();
        assertThatRefusal(() -> Origin.of("望江优生活", "不知道")).isEqualTo("service.account.unclear");
        assertThatRefusal(() -> Origin.of("", id)).isEqualTo("service.account-name.missing");
    }

    @Test
    void itIsConfirmedOnceADayAndOnlyWhileItIsOpen() {
        var service = entered(form(ServiceKind.TELEPHONE, "问路", "12345", ""));
        assertThatRefusal(() -> service.confirm(TODAY)).isEqualTo("service.confirm.already");
        assertThat(service.confirm(TODAY.plusDays(1)).confirmedOn()).isEqualTo(TODAY.plusDays(1));
        var closed = service.close("并入12345");
        assertThatRefusal(() -> closed.confirm(TODAY.plusDays(1))).isEqualTo("service.confirm.closed");
        assertThatRefusal(() -> closed.close("又停")).isEqualTo("service.close.already");
        assertThatRefusal(() -> service.close(" ")).isEqualTo("service.reason.missing");
        assertThatRefusal(() -> service.reopen(TODAY)).isEqualTo("service.reopen.open");
        assertThat(closed.reopen(TODAY.plusDays(2)).isOpen()).isTrue();
    }

    @Test
    void whatWasChangedIsTold() {
        var before = entered(form(ServiceKind.TELEPHONE, "问路", "12345", ""));
        var after =
                before.revise(form(ServiceKind.TELEPHONE, "问路和报修", "12319", "").said(TOPICS, UNIT), TODAY);
        assertThat(Part.changed(before, after)).containsExactly(Part.NAME, Part.TELEPHONE);
    }

    private static Service entered(ServiceForm form) {
        return Service.enter(form.said(TOPICS, UNIT), TODAY, Instant.EPOCH);
    }

    private static ServiceForm form(ServiceKind kind, String name, String telephone, String link) {
        return new ServiceForm(
                kind, "看病", name, null, null, null, null, null, null, telephone, null, link, null, null, null);
    }
}
