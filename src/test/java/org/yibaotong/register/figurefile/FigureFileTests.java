package org.yibaotong.register.figurefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Sample;

/** Figures of many accounts come as one table, by day or by month: all of it is kept, or nothing. */
@YibaotongTest
class FigureFileTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Staff staff;

    @Autowired
    AccountDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void daysAndMonthsAreKeptWithTheFileTheyCameIn() {
        var name = registered();
        var csv = "账号名称,平台,日期,粉丝数（万）,发文数,原创数\n%1$s,公众号,2026-03-01,1.2,3,不详\n%1$s,公众号,2026年2月,,40,20\n".formatted(name);
        assertThat(send("duruo", "/desk/accounts/figures", csv)).hasStatus3xxRedirection();
        assertThat(figures(name))
                .containsExactly(
                        "FOLLOWERS DAY 2026-03-01 12000 表格《数字.csv》",
                        "ORIGINALS MONTH 2026-02-01 20 表格《数字.csv》",
                        "POSTS DAY 2026-03-01 3 表格《数字.csv》",
                        "POSTS MONTH 2026-02-01 40 表格《数字.csv》");
    }

    /** A program may send the table it sent yesterday. */
    @Test
    void theSameTableASecondTimeChangesNothing() {
        var name = registered();
        var csv = "名称,平台,日期,粉丝数,发文数\n%1$s,公众号,2026-03-01,100,\n%1$s,公众号,2026年2月,,40\n".formatted(name);
        for (int time = 0; time < 2; time++) {
            assertThat(send("duruo", "/api/v1/ledger/figures", csv))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.figures")
                    .isEqualTo(2);
            assertThat(figures(name))
                    .containsExactly("FOLLOWERS DAY 2026-03-01 100 表格《数字.csv》", "POSTS MONTH 2026-02-01 40 表格《数字.csv》");
        }
    }

    @Test
    void withOneWrongRowNothingIsKeptAndEachIsNamed() {
        var name = registered();
        var csv =
                "名称,平台,日期,粉丝数,发文数\n%1$s,公众号,2026-03-01,100,1\n没有的%1$s,公众号,2026-03-01,1,1\n%1$s,公众号,2099-03-01,1,1\n%1$s,公众号,2026年3月,1,1\n%1$s,公众号,哪天,1,1\n%1$s,公众号,2026-03-02,很多,1\n"
                        .formatted(name);
        assertThat(send("duruo", "/desk/accounts/figures", csv))
                .hasStatus(422)
                .bodyText()
                .contains("有5行不对", "没有“没有的" + name, "日期在今天以后", "粉丝要写是哪一天的", "哪天", "很多");
        assertThat(figures(name)).isEmpty();
        assertThat(send("duruo", "/api/v1/ledger/figures", csv))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.wrong[0].line")
                .isEqualTo(3);
    }

    @Test
    void anothersAccountsAreNotThere() {
        var csv = "名称,平台,日期,粉丝数\n%s,公众号,2026-03-01,100\n".formatted(registered());
        assertThat(send("qiulan", "/desk/accounts/figures", csv))
                .hasStatus(422)
                .bodyText()
                .contains("您管的账号里没有");
        assertThat(send("hejia", "/desk/accounts/figures", csv)).hasStatus(403);
    }

    @Test
    void whatIsNoTableOfFiguresIsSaid() {
        assertThat(send("duruo", "/desk/accounts/figures", "名称,平台\n甲,公众号\n"))
                .hasStatus(422)
                .bodyText()
                .contains("没有找到数字");
        assertThat(send("duruo", "/desk/accounts/figures", "")).hasStatus(422);
        assertThat(mvc.get().uri("/desk/accounts/figures").with(signed.as("duruo")))
                .hasStatusOk();
    }

    private String registered() {
        var unit = staff.newUnit(staff.unit("示例市"), Level.DEPARTMENT);
        var name = "数字" + Staff.fresh();
        desk.register(
                Sample.details(name, unit.name(), unit.id()), AccountState.NORMAL, List.of(), signed.actor("duruo"));
        return name;
    }

    private List<String> figures(String name) {
        return jdbc.sql("""
                select measure || ' ' || span || ' ' || day || ' ' || value || ' ' || source from register.figure
                  join register.account on account.id = account_id where name = :name order by 1
                """).param("name", name).query(String.class).list();
    }

    private MvcTestResult send(String login, String address, String csv) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "数字.csv", null, csv.getBytes(UTF_8)))
                .with(signed.as(login))
                .with(csrf())
                .exchange();
    }
}
