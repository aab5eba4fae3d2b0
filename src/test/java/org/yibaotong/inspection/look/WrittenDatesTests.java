package org.yibaotong.inspection.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDatesTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    @Test
    void datesOfEveryHabitAreRead() {
        assertThat(List.of(
                        "2026-11-23",
                        "2026/11/23",
                        "2026.11.23",
                        "2026年11月23日",
                        "[2026-11-23]",
                        "（2026-11-23）",
                        "【11-23】",
                        "11-23",
                        "11月23日",
                        "2026-11-23 09:30",
                        "2026-11-23 09:30:15",
                        "发布时间：2026-11-23",
                        "发布日期: 2026年11月23日",
                        "停水的小区看这里 2026-11-23",
                        "2026-11-23 停水的小区看这里",
                        "23 2026-11",
                        "2026.11 23",
                        "23日 2026年11月",
                        "2026 年 11 月 23 日",
                        "26年11月23日",
                        "停水的小区看这里 26年11月23日",
                        "２０２６－１１－２３",
                        "２０２６．１１．２３",
                        "［１１－２３］",
                        "２０２６年１１月２３日　０９：３０",
                        "4天前"))
                .allSatisfy(
                        one -> assertThat(WrittenDates.read(one, ON)).as(one).contains(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void whatIsNewTodayOrYesterdayIsSaidInWords() {
        assertThat(WrittenDates.read("3小时前", ON)).contains(ON);
        assertThat(WrittenDates.read("刚刚", ON)).contains(ON);
        assertThat(WrittenDates.read("今天 08:15", ON)).contains(ON);
        assertThat(WrittenDates.read("昨天 10:20", ON)).contains(ON.minusDays(1));
    }

    @Test
    void aDateWithoutAYearIsTheLastOne() {
        assertThat(WrittenDates.read("12-31", ON)).contains(LocalDate.of(2025, 12, 31));
        assertThat(WrittenDates.read("11-27", ON)).contains(ON);
    }

    @Test
    void aYearMayBeWrittenByItsLastTwoDigits() {
        assertThat(WrittenDates.read("17年3月9日", ON)).contains(LocalDate.of(2017, 3, 9));
        assertThat(WrittenDates.read("3月9日", ON)).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void whatIsStillToComeIsNoUpdate() {
        assertThat(List.of("2026-11-28", "26年11月28日", "２０２６－１１－２８", "2031年1月1日"))
                .allSatisfy(
                        one -> assertThat(WrittenDates.read(one, ON)).as(one).isEmpty());
    }

    @Test
    void whatMayBeMeantAsADateIsToldFromWhatIsNone() {
        assertThat(List.of("本站2026年11月23日更新", "3月9日", "17-03-09", "２０２６．１１．２３")).allMatch(WrittenDates::looksLikeOne);
        assertThat(List.of("京ICP备12345678号-1", "0000-88001200", "今天是2026年11月27日 星期五", "版权所有 2024"))
                .noneMatch(WrittenDates::looksLikeOne);
    }

    @Test
    void whatASentenceIsAboutIsNoDateOfIt() {
        assertThat(List.of(
                        "11月23日起这些路段停水",
                        "关于2026年11月23日停水的通知",
                        "今天是2026年11月27日",
                        "2026年11月27日 星期五",
                        "版权所有 2024",
                        "电话 0000-8800-1200",
                        "第24-12号",
                        "13-45",
                        "2026-02-30",
                        "2027-01-01",
                        "12345",
                        "",
                        "1.2万",
                        "24/7"))
                .allSatisfy(
                        one -> assertThat(WrittenDates.read(one, ON)).as(one).isEmpty());
    }

    @Test
    void aVeryLongTextIsNoDate() {
        assertThat(WrittenDates.read("x ".repeat(100_000) + "2026-11-23", ON)).isEmpty();
    }
}
