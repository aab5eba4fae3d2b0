package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;

/** Whoever comes to the desk stands before their own work, not before messages. */
@YibaotongTest
class DeskDoorTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @ParameterizedTest
    @CsvSource({
        "hejia, /desk/submissions/new",
        "luyuan, /desk/pool",
        "guming, /desk/reviews",
        "duruo, /desk/accounts",
        "zhongyi, /desk/units",
        "hening, /desk/roles",
        "zhangping, /desk/trail"
    })
    void everyRoleComesToItsWork(String login, String page) {
        assertThat(mvc.get().uri("/desk").with(signed.as(login)).exchange()).hasRedirectedUrl(page);
    }
}
