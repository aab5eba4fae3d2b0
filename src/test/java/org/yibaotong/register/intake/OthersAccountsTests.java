package org.yibaotong.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Units.Level;

/** A ledger of one district that names, by its public id, an account another district keeps. */
@YibaotongTest
class OthersAccountsTests extends LedgerSender {

    private static final String DISTRICT = "qiulan";

    @Autowired
    JdbcClient jdbc;

    private String ours = "";
    private String theirs = "";
    private String handle = "";

    @BeforeEach
    void anAccountOfAnotherDistrict() {
        ours = newUnit();
        theirs = staff.newUnit(staff.unit("北岭区"), Level.DEPARTMENT).name();
        handle = "gh_" + hex();
        run(upload("他们.csv", "名称,平台,账号,单位,备案号\n乙,公众号,%s,%s,示网备71号\n".formatted(handle, theirs), theirs));
    }

    @Test
    void whatAnotherUnitKeepsIsNeitherOverwrittenNorFilledNorShown() {
        sender = DISTRICT;
        var preview = upload("我们.csv", mixed(), ours);
        assertThat(post(preview + "/overwriting", "on", "true")).hasStatus3xxRedirection();
        awaitJudged(preview);
        assertThat(page(preview + "?outcome=WRONG"))
                .bodyText()
                .contains("归口单位是“" + theirs + "”", "共1行")
                .doesNotContain("示网备71号");
        assertThat(page("/api/v1/ledger/imports/" + id(preview) + "/rows?outcome=WRONG"))
                .bodyText()
                .contains("归口单位是“" + theirs + "”")
                .doesNotContain("示网备71号");
        run(preview);
        assertThat(page(preview)).bodyText().contains("新增1个");
        assertThat(account()).isEqualTo("乙 " + theirs + " 示网备71号，0个联系人，0个数字");
    }

    /** The preview was looked at while the account was still theirs. */
    @Test
    void whatWentToAnotherUnitAfterThePreviewIsLeftAlone() {
        passTo(ours);
        sender = DISTRICT;
        var preview = upload("我们.csv", mixed(), ours);
        assertThat(page(preview + "?outcome=CHANGED")).bodyText().contains("共1行");
        passTo(theirs);
        run(preview);
        assertThat(page(preview + "?outcome=WRONG")).bodyText().contains("归口单位是“" + theirs + "”", "共1行");
        assertThat(account()).isEqualTo("乙 " + theirs + " 示网备71号，0个联系人，0个数字");
    }

    @Test
    void whoKeepsTheLedgerOfBothMayPassAnAccountOn() {
        var preview = upload("全市.csv", mixed(), ours);
        assertThat(post(preview + "/overwriting", "on", "true")).hasStatus3xxRedirection();
        awaitJudged(preview);
        assertThat(page(preview)).bodyText().contains("主办单位“" + theirs + "”改为“" + ours + "”");
        run(preview);
        assertThat(account()).isEqualTo("甲 " + ours + " 示网备82号，1个联系人，1个数字");
    }

    /** One row about the account of the others, and one about a new one. */
    private String mixed() {
        return "名称,平台,账号,单位,备案号,管理员,粉丝数\n甲,公众号,%1$s,%2$s,示网备82号,邱岚,300\n丙,微博,,%2$s,,,\n".formatted(handle, ours);
    }

    private void passTo(String unit) {
        jdbc.sql("""
                update register.account set sponsoring_unit = (select id from identity.unit where name = :unit)
                 where handle = :handle
                """).param("unit", unit).param("handle", handle).update();
    }

    private String account() {
        return jdbc.sql("""
                select account.name || ' ' || sponsor || ' ' || filing_number
                       || '，' || (select count(*) from register.contact where account_id = account.id) || '个联系人'
                       || '，' || (select count(*) from register.figure where account_id = account.id) || '个数字'
                  from register.account where handle = :handle
                """).param("handle", handle).query(String.class).single();
    }
}
