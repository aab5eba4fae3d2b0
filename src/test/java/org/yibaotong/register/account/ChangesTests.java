package org.yibaotong.register.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.Actor;

/** Whatever differs is kept, and the history says what it was. */
@YibaotongTest
class ChangesTests {

    @Autowired
    AccountDesk desk;

    @Autowired
    AccountTable accounts;

    @Autowired
    Histories histories;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Test
    void aLinkAloneOrADutyAloneIsAChange() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.DEPARTMENT);
        var old = with(
                Sample.details("望江在线", unit.name(), unit.id()),
                List.of(new Service("缴费", "https://a.example/1"), new Service("挂号", "")),
                List.of(new SiteColumn("通知公告", "https://b.example/1", 180)));
        var id = desk.register(old, AccountState.NORMAL, List.of(), registrar());
        var now = with(
                old,
                List.of(new Service("缴费", "https://a.example/2"), new Service("挂号", "")),
                List.of(new SiteColumn("通知公告", "https://b.example/1", 14)));
        revise(id, now);
        assertThat(accounts.get(id).details()).isEqualTo(now);
        assertThat(lastOf(id))
                .contains(
                        "服务事项“缴费 https://a.example/1、挂号”改为“缴费 https://a.example/2、挂号”",
                        "栏目“通知公告 https://b.example/1 180天”改为“通知公告 https://b.example/1 14天”");
    }

    @Test
    void aUnitOfTheSameNameElsewhereIsAnother() {
        var name = "同名" + Staff.fresh();
        var here = staff.newUnit(staff.unit("望江区"), Level.DEPARTMENT, name).id();
        var there = staff.newUnit(staff.unit("北岭区"), Level.DEPARTMENT, name).id();
        var id = desk.register(Sample.details("甲", name, here), AccountState.NORMAL, List.of(), registrar());
        revise(id, Sample.details("甲", name, there));
        assertThat(accounts.get(id).unit()).isEqualTo(there);
        assertThat(lastOf(id)).isEqualTo("归口单位“%1$s · 望江区”改为“%1$s · 北岭区”".formatted(name));
    }

    @Test
    void whatStaysTheSameLeavesNoTrace() {
        var unit = staff.newUnit(staff.unit("望江区"), Level.DEPARTMENT);
        var details = Sample.details("甲", unit.name(), unit.id());
        var id = desk.register(details, AccountState.NORMAL, List.of(), registrar());
        revise(id, details);
        assertThat(histories.of(id)).extracting(Histories.Happening::act).containsExactly("登记");
    }

    private void revise(AccountId id, Details details) {
        desk.revise(id, accounts.get(id).version(), details, List.of(), registrar());
    }

    private String lastOf(AccountId id) {
        return histories.of(id).getFirst().detail();
    }

    private Actor registrar() {
        return signed.actor("duruo");
    }

    private static Details with(Details details, List<Service> services, List<SiteColumn> columns) {
        return new Details(
                details.identity(),
                details.owners(),
                details.purpose(),
                details.interaction(),
                details.papers(),
                details.site(),
                services,
                columns);
    }
}
