package org.yibaotong.text.event;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.util.Collections;
import java.util.Set;

/** Something an item says that another may say otherwise (说法). */
sealed interface Fact {

    /** What it is said of: two facts about other things are no contradiction. */
    String about();

    /** As a person would point to it. */
    String words();

    boolean agrees(Fact other);

    /**
     * So many of something (数目); "over 30" may be any number to 39.
     *
     * @param counted what follows the number, such as 学生, or empty
     * @param loosely whether it is taken for what is counted only because nothing else is
     */
    record Count(String about, String words, String counted, double least, double most, boolean loosely)
            implements Fact {

        @Override
        public boolean agrees(Fact other) {
            return other instanceof Count count && least <= count.most && count.least <= most;
        }
    }

    /** The day it happened (日期), or one of two: nobody knows which day "today" is at one in the morning. */
    record Day(Set<MonthDay> days) implements Fact {

        @Override
        public String about() {
            return "日期";
        }

        @Override
        public String words() {
            return days.stream()
                    .sorted()
                    .map(day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
                    .collect(joining("或"));
        }

        @Override
        public boolean agrees(Fact other) {
            return other instanceof Day said && !Collections.disjoint(days, said.days);
        }
    }

    /** Where it was (地点), or what something or somebody is called (名称): the longer may hold the shorter. */
    record Name(String about, String words) implements Fact {

        @Override
        public boolean agrees(Fact other) {
            return other.words().contains(words) || words.contains(other.words());
        }
    }
}
