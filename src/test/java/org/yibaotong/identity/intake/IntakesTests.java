package org.yibaotong.identity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.shared.NotFound;
import org.yibaotong.sheets.Column;

/** Sheets wait for their sender, for a week. */
@YibaotongTest
class IntakesTests {

    private static final SheetKind NAMES =
            new SheetKind("PEOPLE", "人员", "人", "/desk/people", List.of(Column.required("姓名")), List.of(), "");

    @Autowired
    Intakes intakes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Test
    void whatNobodyTookOverWithinAWeekIsForgotten() {
        var old = sent();
        var fresh = sent();
        jdbc.sql("update identity.intake set at = at - interval '8 days' where id = :id")
                .param("id", old)
                .update();
        intakes.forgetOld();
        assertThat(intakes.get(fresh, NAMES, signed.person("zhongyi")).isDone()).isFalse();
        assertThatThrownBy(() -> intakes.get(old, NAMES, signed.person("zhongyi")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseSeesIt() {
        var sheet = sent();
        assertThatThrownBy(() -> intakes.get(sheet, NAMES, signed.person("hening")))
                .isInstanceOf(NotFound.class);
    }

    private UUID sent() {
        var csv = "姓名\n某人\n".getBytes(StandardCharsets.UTF_8);
        return intakes.receive(NAMES, "表.csv", csv, signed.person("zhongyi"));
    }
}
