package org.yibaotong.newsroom.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryRoads;
import org.yibaotong.newsroom.StoryRoads.Step;
import org.yibaotong.newsroom.submission.Answers;
import org.yibaotong.newsroom.submission.Answers.Given;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Station;
import org.yibaotong.web.Times;

/** The road of a submission, as its sender sees it (走过的路): sent, answered, and then the road of the story it became. */
@Component
class SenderRoad {

    private final Answers answers;
    private final ObjectProvider<StoryRoads> roads;
    private final People people;

    SenderRoad(Answers answers, ObjectProvider<StoryRoads> roads, People people) {
        this.answers = answers;
        this.roads = roads;
        this.people = people;
    }

    List<Station> of(Submission submission, @Nullable PublicStory publication, Instant now) {
        var road = new ArrayList<Station>();
        road.add(done("报送", submission.receivedAt(), name(submission.author()), now));
        answers.of(submission.id()).forEach(given -> road.add(answered(given, now)));
        if (submission.status().isAwaited()) {
            road.add(new Station("答复", "is-now", "编辑还在看"));
        }
        var answer = submission.answer();
        if (answer != null && answer.storyId() != null) {
            var steps = roads.stream().flatMap(known -> known.of(answer.storyId()).stream());
            addStory(road, steps.toList(), publication, now);
        }
        return road;
    }

    private static void addStory(List<Station> road, List<Step> steps, @Nullable PublicStory publication, Instant now) {
        boolean arrived = false;
        for (var step : steps) {
            road.add(station(step, !arrived && step.at() == null, now));
            arrived |= step.at() == null;
        }
        if (publication == null) {
            road.add(arrived ? new Station("发布", "", "") : new Station("发布", "is-now", "正在发布"));
            return;
        }
        road.add(done("发布", publication.publishedAt(), "", now));
        if (publication.withdrawnAt() != null) {
            road.add(new Station("撤稿", "is-stuck", Times.brief(publication.withdrawnAt(), now)));
        }
    }

    private Station answered(Given given, Instant now) {
        var answer = given.answer();
        var who = "编辑" + name(answer.answeredBy());
        return switch (given.status()) {
            case ADOPTED -> done("采用", answer.answeredAt(), who, now);
            case MERGED -> done("并稿", answer.answeredAt(), who, now);
            case TAKEN_OUT -> done("拆出", answer.answeredAt(), who, now);
            case HELD -> done("暂存", answer.answeredAt(), "到" + answer.heldUntil(), now);
            case DECLINED -> done("未采用", answer.answeredAt(), who, now);
            case RECEIVED -> done("报送", answer.answeredAt(), who, now);
        };
    }

    private static Station station(Step step, boolean here, Instant now) {
        var who = step.who() == null ? "" : step.who();
        return step.at() == null
                ? new Station(step.name(), here ? "is-now" : "", who)
                : done(step.name(), step.at(), who, now);
    }

    private static Station done(String name, Instant at, String who, Instant now) {
        return new Station(name, "is-done", Times.brief(at, now) + (who.isEmpty() ? "" : "　" + who));
    }

    private String name(PersonId person) {
        return people.find(person).map(People.PersonFacts::name).orElse("");
    }
}
