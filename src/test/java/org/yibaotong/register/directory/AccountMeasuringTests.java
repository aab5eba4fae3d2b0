package org.yibaotong.register.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.Sample;
import org.yibaotong.shared.UnitId;

/** Which account of two is said to be the one that more people follow: it decides which of them is proposed to be merged. */
@YibaotongTest
class AccountMeasuringTests {

    @Autowired
    MeasuredAccounts measured;

    @Autowired
    AccountDesk desk;

    @Autowired
    Staff staff;

    @Autowired
    Units units;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private AccountId main;
    private AccountId side;

    @BeforeEach
    void register() {
        unit = staff.newUnit(units.root().orElseThrow(), Level.DEPARTMENT).id();
        var sponsor = "单位" + Staff.fresh();
        main = account("正号" + Staff.fresh(), sponsor);
        side = account("副号" + Staff.fresh(), sponsor);
    }

    @Test
    void ofTwoThatWereCountedTheOneThatFewerFollowHasTheOtherForItsTwin() {
        followed(main, 9_000);
        followed(side, 12);
        assertThat(twin(side)).isEqualTo(main);
        assertThat(twin(main)).isNull();
    }

    @Test
    void whoseFollowersNobodyCountedIsNotTakenForOneThatNobodyFollows() {
        followed(side, 12);
        assertThat(twin(main)).isNull();
    }

    @Test
    void nobodyIsSentToAnAccountThatIsClosed() {
        followed(main, 9_000);
        followed(side, 12);
        for (var state : AccountState.values()) {
            become(main, state);
            assertThat(twin(side)).as(state.name()).isEqualTo(state.isClosed() ? null : main);
        }
    }

    private AccountId account(String name, String sponsor) {
        var identity = new Identity("wechat", name, "", "", "", "服务另一群人");
        return desk.register(
                Sample.details(identity, sponsor, unit), AccountState.NORMAL, List.of(), signed.actor("duruo"));
    }

    private void followed(AccountId account, long followers) {
        jdbc.sql("""
                insert into register.latest (account_id, followers, followers_on) values (:id, :followers, current_date)
                on conflict (account_id) do update set followers = excluded.followers, followers_on = excluded.followers_on
                """).param("id", account.value()).param("followers", followers).update();
    }

    private void become(AccountId account, AccountState state) {
        jdbc.sql("""
                update register.account set state = :state, deadline = current_date, answerable = '邱岚', successor_id = :other where id = :id
                """)
                .param("state", state.name())
                .param("other", side.value())
                .param("id", account.value())
                .update();
    }

    private @Nullable AccountId twin(AccountId account) {
        return measured.after(List.of(unit), null, 10).stream()
                .filter(one -> one.facts().id().equals(account))
                .findFirst()
                .orElseThrow()
                .twin();
    }
}
