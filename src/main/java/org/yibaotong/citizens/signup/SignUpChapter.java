package org.yibaotong.citizens.signup;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.service.KnownServices.Known;
import org.yibaotong.citizens.signupplan.Plans;
import org.yibaotong.citizens.signupplan.Question;
import org.yibaotong.citizens.signupplan.QuestionKind;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.web.Times;

/**
 * What the people of the example city sign up for: a class that is full, with three who wait and one who moved up and left a landline, and a
 * form nobody comes to.
 */
@Component
@Order(41)
class SignUpChapter implements Chapter {

    private static final String SURNAMES = "陈林何周吴郑王冯蒋沈韩杨朱秦许吕施张孔曹";
    private static final List<String> GIVEN = List.of("小满", "建国", "桂兰");
    private static final int SEATS = 40;
    private static final int CAME = 44;

    /** Who asks to have the name put right, under the telephone the lamp was written with. */
    private static final int MISSPELT = 7;

    private static final String TELEPHONE = "13800002026";

    private final KnownServices services;
    private final Plans plans;
    private final SignUpDesk desk;
    private final Clock clock;

    SignUpChapter(KnownServices services, Plans plans, SignUpDesk desk, Clock clock) {
        this.services = services;
        this.plans = plans;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var signUps = services.ofSignUps();
        var sunday = Times.date(clock.instant()).plusDays(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        fill(signUps.getFirst(), SEATS, at(sunday, 14), at(sunday.minusDays(1), 18), List.of());
        var days = Question.of(1, "来几天", QuestionKind.NUMBER, "", true);
        var lunch = Question.of(2, "吃不吃午饭", QuestionKind.CHOICE, "吃、不吃", true);
        fill(signUps.getLast(), null, null, at(sunday.plusDays(10), 18), List.of(days, lunch));
        var codes = IntStream.range(0, CAME)
                .mapToObj(who -> sign(signUps.getFirst(), who, Map.of()))
                .toList();
        desk.cancel(codes.getFirst());
        sign(signUps.getLast(), 3, Map.of(1, "5", 2, "吃"));
        sign(signUps.getLast(), 8, Map.of(1, "10", 2, "不吃"));
    }

    private void fill(
            Known service, @Nullable Integer seats, @Nullable Instant begins, Instant closes, List<Question> asked) {
        plans.put(new SignUpPlan(service.id(), begins, closes, seats, 30, false, asked));
    }

    private String sign(Known service, int who, Map<Integer, String> answers) {
        var name = SURNAMES.charAt(who % SURNAMES.length()) + GIVEN.get(who % GIVEN.size());
        var telephone = who == MISSPELT ? TELEPHONE : "0000881%05d".formatted(who);
        return desk.signUp(service.number(), new Entry(name, telephone, answers))
                .code();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Times.ZONE).toInstant();
    }
}
