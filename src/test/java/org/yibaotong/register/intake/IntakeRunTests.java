package org.yibaotong.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.Sample;

/** Ledgers of some length being taken over, while others are at it too or something breaks. */
@YibaotongTest
class IntakeRunTests extends LedgerSender {

    private static final int ROWS = 1_200;
    private static final int IN_THE_THIRD_PIECE = 1_150;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountDesk accounts;

    @Autowired
    IntakeRun run;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void twoWhoTakeOverTheSameFileAtOnceEnterItsAccountsOnce() throws InterruptedException {
        var unit = newUnit();
        var ledger = ledger(unit, hex());
        var first = upload("同一份.csv", ledger, unit);
        var second = upload("同一份.csv", ledger, unit);
        assertThat(Race.of(() -> run(first, "已经导入"), () -> run(second, "已经导入"))).containsOnly("done");
        assertThat(known(unit)).isEqualTo(ROWS);
    }

    /** The one who enters it by hand comes first, and the ledger finds it; or the other way round, and the hand is told. */
    @Test
    void anAccountEnteredByHandMeanwhileIsEnteredOnce() throws InterruptedException {
        var unit = newUnit();
        var mark = hex();
        var preview = upload("手快.csv", ledger(unit, mark), unit);
        var details =
                Sample.details(new Identity("wechat", "账号7", handle(mark, 7), "", "", ""), unit, staff.unit(unit));
        var outcomes = Race.of(
                () -> run(preview, "已经导入"),
                () -> accounts.register(details, AccountState.NORMAL, List.of(), signed.actor("duruo")));
        assertThat(outcomes.getFirst()).isEqualTo("done");
        assertThat(outcomes.getLast())
                .isIn("done", "account.handle.taken", "account.handle.just-taken", "account.second-reason.missing");
        assertThat(known(unit)).isEqualTo(ROWS);
    }

    @Test
    void twoWhoRegisterTheSameAccountAtOnceRegisterItOnce() throws InterruptedException {
        var unit = newUnit();
        var other = newUnit();
        var handle = handle(hex(), 1);
        var outcomes = Race.of(
                () -> register(new Identity("wechat", "甲", handle, "", "", ""), unit),
                () -> register(new Identity("wechat", "甲", handle, "", "", ""), other));
        assertThat(outcomes).contains("done").hasSize(2).doesNotHaveDuplicates();
        assertThat(outcomes).isSubsetOf("done", "account.handle.taken", "account.handle.just-taken");
        assertThat(known(unit) + known(other)).isEqualTo(1);
    }

    @Test
    void twoWhoGiveAUnitItsOneAccountOnAPlatformAtOnceGiveItOne() throws InterruptedException {
        var unit = newUnit();
        var outcomes = Race.of(
                () -> register(new Identity("wechat", "甲", "", "", "", ""), unit),
                () -> register(new Identity("wechat", "乙", "", "", "", ""), unit));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "account.second-reason.missing");
    }

    @Test
    void aRunCutOffMidwayKeepsNothingSaysSoAndCanBeBegunAgain() throws InterruptedException {
        var unit = newUnit();
        var mark = hex();
        var preview = upload("断线.csv", ledger(unit, mark), unit);
        try (var held = new Unfinished(transactions, () -> holdTheKeyOf(handle(mark, IN_THE_THIRD_PIECE)))) {
            begin(preview);
            awaitWords(preview, "正在导入，1000／1200行");
            await().until(() -> terminateWhoWaits() == 1);
            awaitWords(preview, "一行也没有改");
        }
        assertThat(known(unit)).isZero();
        run(preview);
        assertThat(known(unit)).isEqualTo(ROWS);
    }

    /** The node is gone, and nobody was there to say so. Whoever is given its task begins from the first row. */
    @Test
    void whatADeadNodeLeftBehindIsDoneFromTheStart() {
        var unit = newUnit();
        var preview = upload("断电.csv", ledger(unit, hex()), unit);
        jdbc.sql(
                        "update register.intake set state = 'RUNNING', done = 500, seen_at = now() - interval '3 minutes' where id = :id")
                .param("id", id(preview))
                .update();
        assertThat(page(preview)).bodyText().contains("上次导入中途断了", "导入1200行");
        run.run(id(preview));
        assertThat(page(preview)).bodyText().contains("已经导入：新增1200个");
        run.run(id(preview));
        assertThat(known(unit)).isEqualTo(ROWS);
    }

    @Test
    void whatIsBeingLookedOverCannotBeTakenOverYet() {
        var unit = newUnit();
        var preview = upload("别急.csv", ledger(unit, hex()), unit);
        jdbc.sql("update register.intake set state = 'JUDGING', done = 500, seen_at = now() where id = :id")
                .param("id", id(preview))
                .update();
        assertThat(page(preview)).bodyText().contains("正在和台账核对，500／1200行");
        assertThat(post(preview + "/run")).hasStatus(409).bodyText().contains("还没有核对完");
        assertThat(post(preview + "/judging")).hasStatus(409).bodyText().contains("还没有核对完");
        jdbc.sql("update register.intake set seen_at = now() - interval '3 minutes' where id = :id")
                .param("id", id(preview))
                .update();
        assertThat(page(preview)).bodyText().contains("没有核对完，可能中途断了", "再核对一次");
        assertThat(post(preview + "/judging")).hasStatus3xxRedirection();
        awaitJudged(preview);
        run(preview);
    }

    @Test
    void rowsFarApartAreStillFoundToBeOneAccount() {
        var unit = newUnit();
        var mark = hex();
        var csv = ledger(unit, mark) + "换个名字,公众号,%s,%s\n".formatted(handle(mark, 3), unit);
        var preview = upload("重复.csv", csv, unit);
        assertThat(page(preview + "?outcome=WRONG")).bodyText().contains("第 4 行说的是同一个账号", "共1行");
        run(preview);
        assertThat(page(upload("重复.csv", csv, unit))).bodyText().contains("全部 <b>1201</b>", "没有能导入的行");
    }

    private Object run(String preview, String words) {
        begin(preview);
        awaitWords(preview, words);
        return words;
    }

    private Object register(Identity identity, String unit) {
        return accounts.register(
                Sample.details(identity, unit, staff.unit(unit)),
                AccountState.NORMAL,
                List.of(),
                signed.actor("duruo"));
    }

    private static String ledger(String unit, String mark) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "账号%d,公众号,%s,%s\n".formatted(row, handle(mark, row), unit))
                .collect(Collectors.joining("", "名称,平台,账号,单位\n", ""));
    }

    private static String handle(String mark, int row) {
        return "gh_" + mark.substring(0, 8) + "%04x".formatted(row);
    }

    private long known(String unit) {
        return jdbc.sql("select count(*) from register.account where sponsor = :unit")
                .param("unit", unit)
                .query(Long.class)
                .single();
    }

    /** Somebody has it who is not done yet. */
    private void holdTheKeyOf(String handle) {
        jdbc.sql("""
                insert into register.account_key (family, key, account_id)
                select 'wechat', :handle, id from register.account limit 1
                """).param("handle", handle).update();
    }

    private int terminateWhoWaits() {
        return jdbc.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                 where wait_event_type = 'Lock' and query like '%register.account_key%'
                """).query(Integer.class).single();
    }
}
