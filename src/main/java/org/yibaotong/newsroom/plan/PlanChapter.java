package org.yibaotong.newsroom.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.identity.People.PersonFacts;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** What the example city's newsroom goes to see this week, and who goes: every state there is. */
@Component
@Order(36)
class PlanChapter implements Chapter {

    private final Occasions occasions;
    private final Assignments assignments;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanChapter(
            Occasions occasions,
            Assignments assignments,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.occasions = occasions;
        this.assignments = assignments;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was asked of somebody and what they said, and what came of it. */
    private record Asked(
            Coverage coverage,
            @Nullable String login,
            String helper,
            @Nullable AssignmentAnswer answer,
            String why,
            @Nullable String headline) {

        static Asked one(Coverage coverage, String login, @Nullable AssignmentAnswer answer) {
            return new Asked(coverage, login, "", answer, "", null);
        }

        static Asked helper(Coverage coverage, String helper, @Nullable AssignmentAnswer answer, String why) {
            return new Asked(coverage, null, helper, answer, why, null);
        }

        Asked wrote(String headline) {
            return new Asked(coverage, login, helper, answer, why, headline);
        }
    }

    @Override
    public void tell(ExampleCity city) {
        transaction.executeWithoutResult(status -> tell(clock.instant()));
    }

    private void tell(Instant now) {
        plan(
                "临时菜场的公平秤用满一周",
                "湖滨路临时菜场",
                at(now, -1, "07:30"),
                "找市场管理员，问问秤上称出来几种“不准”；拍一张秤和小黑板。",
                null,
                Asked.one(Coverage.TEXT, "xuqinghe", AssignmentAnswer.ACCEPTED).wrote("临时菜场的公平秤，一周称出了三种“不准”"),
                Asked.helper(Coverage.PHOTO, "摊主家的小严", AssignmentAnswer.DECLINED, "那天一早要进货，去不了"));
        plan(
                "翠竹路口爆管，等到来水再走",
                "翠竹路与书院巷交叉口",
                at(now, 0, "19:30"),
                "户数说法不一，现场跟住建局核一核；来水那一刻拍一张，别拍住户的脸。",
                "翠竹路口爆管，影响460户，晚上8点前来水",
                Asked.one(Coverage.TEXT, "luyuan", AssignmentAnswer.ACCEPTED),
                Asked.helper(Coverage.PHOTO, "翠竹里的老曹", AssignmentAnswer.ACCEPTED, "我就住五楼，下楼就到"));
        plan(
                "一间教室换到了一楼",
                "东桥小学",
                at(now, 1, "08:10"),
                "先跟老师说好，不拍孩子正脸，不写全名。",
                "东桥小学给一间教室换到了一楼",
                Asked.one(Coverage.PHOTO, "linyifan", null));
        plan(
                "松坪大棚换工，跟着忙一上午",
                "松坪街道杨梅岭村",
                at(now, 2, "09:00"),
                "坐7点半的城乡公交上山，村口有人接。",
                "降温前给大棚加膜，人手不够互相换工",
                Asked.one(Coverage.TEXT, "tangxiaoman", AssignmentAnswer.ACCEPTED),
                Asked.one(Coverage.VIDEO, "yangshumei", null));
        var walk = plan("秋季健步走起点", "江滩公园北门", at(now, 2, "15:00"), "", null, Asked.one(Coverage.PHOTO, "hejia", null));
        walk.callOff("风大，活动改期", person("luyuan").id(), now);
        occasions.save(walk);
    }

    private Occasion plan(
            String title, String place, Instant begins, String note, @Nullable String lead, Asked... all) {
        var by = person("luyuan");
        var planned = clock.instant();
        var unit = lead == null ? by.unit() : new UnitId(found("unit_id", lead));
        var submission = lead == null ? null : new SubmissionId(found("id", lead));
        var occasion = occasions.save(Occasion.plan(title, place, begins, note, unit, submission, by.id(), planned));
        List.of(all).forEach(asked -> ask(occasion, asked, by, planned));
        return occasion;
    }

    private void ask(Occasion occasion, Asked asked, PersonFacts by, Instant at) {
        var login = asked.login();
        var name = login == null ? asked.helper() : person(login).name();
        var assignment = occasion.assign(
                asked.coverage(),
                login == null ? null : person(login).id(),
                name,
                SecretLink.next().hash(),
                by.id(),
                at);
        var answer = asked.answer();
        if (answer != null) {
            assignment.answer(answer, asked.why(), occasion, at);
        }
        var headline = asked.headline();
        if (headline != null) {
            assignment.link(new StoryId(story(headline)), by.id(), at);
        }
        occasions.save(occasion);
        assignments.save(assignment);
    }

    private UUID found(String column, String title) {
        return jdbc.sql("select " + column + " from newsroom.submission where title = :title limit 1")
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private UUID story(String headline) {
        return jdbc.sql("select id from newsroom.story where headline = :headline limit 1")
                .param("headline", headline)
                .query(UUID.class)
                .single();
    }

    private PersonFacts person(String login) {
        return people.findByLogin(login).orElseThrow();
    }

    private static Instant at(Instant now, int days, String time) {
        return Times.date(now)
                .plusDays(days)
                .atTime(LocalTime.parse(time))
                .atZone(Times.ZONE)
                .toInstant();
    }
}
