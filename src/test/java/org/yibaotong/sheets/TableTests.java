package org.yibaotong.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table is found by its heading, as people really write headings. */
class TableTests {

    private static final Column NAME = Column.required("单位名称", "单位", "名称");
    private static final Column CODE = Column.optional("编码", "代码");

    @Test
    void titlesMayStandAboveAndColumnsInAnyOrder() {
        var sheet = new Sheet(List.of(
                List.of("示例市单位一览表"), List.of(), List.of("代码（12位）", "备注", "单 位 名 称*"), List.of("001", "x", "河西社区")));
        var line = Table.find(List.of(sheet), List.of(NAME, CODE)).lines().getFirst();
        assertThat(line.number()).isEqualTo(4);
        assertThat(line.cell(NAME)).isEqualTo("河西社区");
        assertThat(line.cell(CODE)).isEqualTo("001");
    }

    @Test
    void emptyRowsAndShortRowsAreNoTrouble() {
        var sheet = new Sheet(List.of(List.of("单位", "编码"), List.of(), List.of("甲"), List.of("", "7")));
        var lines = Table.find(List.of(sheet), List.of(NAME, CODE)).lines();
        assertThat(lines)
                .extracting(line -> line.cell(NAME) + "|" + line.cell(CODE))
                .containsExactly("甲|", "|7");
    }

    @Test
    void theFirstSheetThatHasTheHeadingIsTaken() {
        var remarks = new Sheet(List.of(List.of("填表说明")));
        var table = Table.find(List.of(remarks, new Sheet(List.of(List.of("名称"), List.of("甲")))), List.of(NAME));
        assertThat(table.lines()).hasSize(1);
    }

    @Test
    void withoutAHeadingItIsRefused() {
        var sheet = new Sheet(List.of(List.of("姓名", "电话"), List.of("甲", "1")));
        assertThatRefusal(() -> Table.find(List.of(sheet), List.of(NAME))).isEqualTo("sheet.read.no-heading");
    }

    @Test
    void aHeadingAloneIsRefused() {
        var sheet = new Sheet(List.of(List.of("单位名称")));
        assertThatRefusal(() -> Table.find(List.of(sheet), List.of(NAME))).isEqualTo("sheet.read.no-rows");
    }

    @Test
    void aCellThatWouldRunInExcelIsWrittenAsText() {
        assertThat(CsvLine.of(List.of("=cmd()", "@x", "甲,乙", "说\"好\"", "平常")))
                .isEqualTo("'=cmd(),'@x,\"甲,乙\",\"说\"\"好\"\"\",平常\r\n");
    }
}
