package org.yibaotong.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.register.reading.Headings;
import org.yibaotong.sheets.SheetFile;

class MessyWorkbookTests {

    @Test
    void theHeadingsOfAMessyLedgerAreFoundAndMergedCellsAreFilledDown() {
        var sheets = SheetFile.read(
                ExampleLedger.asOf(LocalDate.parse("2026-11-23")).sent("望江区").content());
        assertThat(sheets).extracting("name").containsExactly("填表说明", "微信公众号", "其他平台", "网站");
        assertThat(Headings.find(sheets.get(0).rows())).isEmpty();
        assertThat(Headings.find(sheets.get(1).rows()).orElseThrow().columns())
                .containsExactly("", "主办单位", "账号名称", "账号ID", "开办日期", "粉丝", "上月发文", "最后更新", "负责人", "管理员电话");
        assertThat(Headings.find(sheets.get(2).rows()).orElseThrow().columns()).doesNotContain("");
        assertThat(sheets.get(2).rows())
                .allSatisfy(row -> assertThat(row.getFirst()).isNotEmpty());
    }
}
