package org.yibaotong.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200|1200",
                "1.2万|12000",
                "１２３４|1234",
                "'3,500'|3500",
                "3，500人|3500",
                "1.06w|10600",
                "约200余人|200",
                "0|0",
                "12万+|120000",
                "2千|2000",
                "1200.0|1200",
                "1.5亿|150000000",
                "22篇|22",
                "近3000人次|3000"
            })
    void aNumberIsReadHoweverItIsWritten(String written, long value) {
        assertThat(WrittenNumber.read(written, "粉丝")).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "-", "/", "不详", "未接入", "N/A"})
    void whatSaysNothingIsUnknownAndNotZero(String written) {
        assertThat(WrittenNumber.read(written, "粉丝")).isEmpty();
    }

    @Test
    void aHeadingMaySayInWhatItCounts() {
        assertThat(WrittenNumber.measured("1.2", "粉丝数（万）")).isEqualTo("1.2万");
        assertThat(WrittenNumber.measured("约３", "粉丝 (单位：万人)")).isEqualTo("约３万");
        assertThat(WrittenNumber.measured("1.2万", "粉丝数（万）")).isEqualTo("1.2万");
        assertThat(WrittenNumber.measured("无", "粉丝数（万）")).isEqualTo("无");
        assertThat(WrittenNumber.measured("12", "粉丝数（人）")).isEqualTo("12");
        assertThat(WrittenNumber.measured("12", "千岛湖账号")).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"很多", "1.2.3", "10-20", "万", "=1+1", "-5"})
    void whatIsNoNumberIsSaid(String written) {
        assertThatRefusal(() -> WrittenNumber.read(written, "粉丝")).isEqualTo("ledger.number.unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-09,2017-03-09",
        "2017年3月9日,2017-03-09",
        "2017/3/9,2017-03-09",
        "2017.3.9,2017-03-09",
        "20170309,2017-03-09",
        "2017年3月,2017-03-01",
        "2017.3,2017-03-01",
        "201703,2017-03-01",
        "2017年,2017-01-01",
        "２０１７年３月９日,2017-03-09",
        "二〇一七年三月九日,2017-03-09",
        "二〇一七年十一月二十三日,2017-11-23",
        "42803,2017-03-09",
        "3/9/17,2017-03-09",
        "2017-03-09 00:00:00,2017-03-09",
        "2017年03月09号,2017-03-09"
    })
    void aDayIsReadHoweverItIsWritten(String written, LocalDate day) {
        assertThat(WrittenDay.read(written, "开办日期")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017年13月1日", "2017-02-30", "去年", "3月9日", "99999999"})
    void whatIsNoDayIsSaid(String written) {
        assertThatRefusal(() -> WrittenDay.read(written, "开办日期")).isEqualTo("ledger.day.unreadable");
    }

    @Test
    void oneNameInOtherWordsIsStillOneName() {
        assertThat(RowReader.plainName("望江发布（官方）"))
                .isEqualTo(RowReader.plainName(" 望江 发布"))
                .isEqualTo(RowReader.plainName("“望江发布”微信公众号"))
                .isNotEqualTo(RowReader.plainName("望江公安"));
        assertThat(RowReader.plainName("公众号")).isEqualTo("公众号");
    }
}
