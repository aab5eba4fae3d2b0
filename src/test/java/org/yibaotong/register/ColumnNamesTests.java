package org.yibaotong.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind a column is, its name says by words that are data with their source. */
class ColumnNamesTests {

    @Test
    void everyKindHasItsWordsAndEveryLineItsSource() {
        assertThat(ColumnNames.SHIPPED.lines())
                .extracting(ColumnNames.Line::kind)
                .contains(ColumnKind.values());
        assertThat(ColumnNames.SHIPPED.lines()).allSatisfy(line -> {
            assertThat(line.source()).isNotBlank();
            assertThat(line.words()).isNotEmpty().noneMatch(String::isBlank);
        });
    }

    /** Behind it nothing would ever count. */
    @Test
    void whatFitsEveryNameStandsLast() {
        assertThat(ColumnNames.SHIPPED.lines())
                .filteredOn(ColumnNames.Line::isForAll)
                .containsExactly(ColumnNames.SHIPPED.lines().getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "工作动态, NEWS",
        "要闻, NEWS",
        "本市新闻, NEWS",
        "时政快讯, NEWS",
        "通知公告, NOTICES",
        "政策文件, NOTICES",
        "法规规章, NOTICES",
        "招考公示, NOTICES",
        "政策要闻, NOTICES",
        "机构职能, OTHER",
        "领导之窗, OTHER"
    })
    void theFirstWordsThatFitSayTheKind(String name, ColumnKind kind) {
        assertThat(ColumnKind.of(name)).isEqualTo(kind);
    }

    @Test
    void theWordsAreTheFilesAndTheirOrderCounts() {
        var names = ColumnNames.of(List.of("# 说明", "kind,words,source", "NEWS,播报,本地", "NOTICES,播报|公告,本地"));
        assertThat(names.kind("望江播报")).isEqualTo(ColumnKind.NEWS);
        assertThat(names.kind("公告栏")).isEqualTo(ColumnKind.NOTICES);
        assertThat(names.kind("要闻")).as("nothing of it stands there").isEqualTo(ColumnKind.OTHER);
    }

    @Test
    void whatIsWrittenWrongIsNotTakenSilently() {
        assertThatThrownBy(() -> ColumnNames.of(List.of("NEWS,要闻"))).hasMessageContaining("3 cells");
        assertThatThrownBy(() -> ColumnNames.of(List.of("SPORT,球,本地"))).isInstanceOf(IllegalArgumentException.class);
    }
}
