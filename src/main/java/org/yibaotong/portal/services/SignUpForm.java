package org.yibaotong.portal.services;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.PublicSignUps.Plan;
import org.yibaotong.web.Times;

/**
 * The form to sign up with (报名).
 *
 * @param wrong what was wrong with what was typed, or empty
 */
public record SignUpForm(Plan plan, Entry typed, String wrong) {

    private static final String ANSWER = "answer-";

    static SignUpForm empty(Plan plan) {
        return new SignUpForm(plan, new Entry("", "", Map.of()), "");
    }

    static Entry entry(Map<String, String> parameters) {
        var answers = new HashMap<Integer, String>();
        parameters.forEach((name, value) -> {
            if (name.matches(ANSWER + "\\d{1,2}")) {
                answers.put(Integer.valueOf(name.substring(ANSWER.length())), value);
            }
        });
        return new Entry(
                parameters.getOrDefault("name", ""),
                parameters.getOrDefault("telephone", ""),
                answers,
                parameters.getOrDefault("agreed", ""));
    }

    public String answer(int position) {
        return typed.answers().getOrDefault(position, "");
    }

    public String button() {
        return plan.isFull() ? "排队报名" : "报名";
    }

    /** What there is to know of the seats. */
    public String seats() {
        var capacity = plan.capacity();
        if (capacity == null) {
            return plan.seated() + "人报了";
        }
        var line = plan.waiting() == 0 ? "还没有人排队" : "前面排" + plan.waiting() + "人";
        return plan.isFull()
                ? capacity + "个名额已满，" + line + "，有人退出就轮到您"
                : capacity + "个名额，还有" + (capacity - plan.seated()) + "个";
    }

    public String closes() {
        return Times.minute(plan.closesAt());
    }

    public String begins() {
        return begins(plan.beginsAt());
    }

    static String begins(@Nullable Instant at) {
        return at == null ? "" : Times.minute(at);
    }
}
