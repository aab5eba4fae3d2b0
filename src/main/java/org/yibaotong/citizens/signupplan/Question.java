package org.yibaotong.citizens.signupplan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Something that is asked of everybody who signs up (报名要问的). */
public record Question(int position, String label, QuestionKind kind, List<String> choices, boolean required) {

    private static final int LABEL_LONGEST = 60;
    private static final int CHOICES_MOST = 20;
    private static final int ANSWER_LONGEST = 200;

    /** @param choices separated by 、 or a line break */
    public static Question of(int position, String label, QuestionKind kind, String choices, boolean required) {
        var line = PlainText.line(label);
        Refusal.when(PlainText.length(line) > LABEL_LONGEST, "sign-up.question.too-long", LABEL_LONGEST);
        var all = Arrays.stream(choices.split("[、\n]"))
                .map(PlainText::line)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        Refusal.when(kind == QuestionKind.CHOICE && all.size() < 2, "sign-up.question.no-choices", line);
        Refusal.when(all.size() > CHOICES_MOST, "sign-up.question.too-many-choices", CHOICES_MOST);
        return new Question(position, line, kind, kind == QuestionKind.CHOICE ? all : List.of(), required);
    }

    public String checked(String typed) {
        var answer = PlainText.line(typed);
        Refusal.when(answer.isEmpty() && required, "sign-up.answer.missing", label);
        Refusal.when(PlainText.length(answer) > ANSWER_LONGEST, "sign-up.answer.too-long", label, ANSWER_LONGEST);
        Refusal.unless(answer.isEmpty() || fits(answer), "sign-up.answer.wrong", label);
        return answer;
    }

    private boolean fits(String answer) {
        return switch (kind) {
            case TEXT -> true;
            case CHOICE -> choices.contains(answer);
            case NUMBER -> answer.matches("-?\\d{1,12}(\\.\\d{1,4})?");
            case DATE -> isDate(answer);
        };
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
