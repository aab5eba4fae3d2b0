package org.yibaotong.newsroom.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.comparison.Compare;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.review.ReviewPage.Earlier;
import org.yibaotong.newsroom.review.ReviewPage.Option;
import org.yibaotong.newsroom.review.ReviewPage.Typed;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Lays a story on the reviewer's table. */
@Component
class ReviewPages {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Editions editions;
    private final Compare compare;
    private final StoryHeads heads;
    private final People people;
    private final Words words;
    private final Clock clock;

    ReviewPages(
            ReviewDesk desk,
            Reviews reviews,
            Editions editions,
            Compare compare,
            StoryHeads heads,
            People people,
            Words words,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.editions = editions;
        this.compare = compare;
        this.heads = heads;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** @param against {@code changes} since the last review, {@code submission} since it came in, or {@code text} as it is */
    ReviewPage of(Story story, String against, ReviewForm typed, Actor actor) {
        var round = story.stage().round().orElse(Round.FINAL);
        var given = reviews.of(story.id());
        var edition = editions.current(story);
        return new ReviewPage(
                heads.of(story, edition, actor),
                round.name(),
                words.of(round),
                lookAt(round),
                compare.editions(story, from(story, against, given), story.edition()),
                against,
                edition.text().body(),
                edition.text().headline().text(),
                edition.text().summary(),
                given.reversed().stream().map(this::earlier).toList(),
                options(round, story, typed.verdict()),
                obstacle(story, actor),
                because(round),
                new Typed(typed.opinion() == null ? "" : typed.opinion(), typed.until() == null ? "" : typed.until()));
    }

    /** Since the last review there was; without one, since what is live or what was sent in. */
    private static int from(Story story, String against, List<Review> given) {
        if (against.equals("submission")) {
            return 1;
        }
        var live = story.liveEdition();
        var start = live == null ? 1 : live;
        return given.stream()
                .filter(review -> review.edition() < story.edition())
                .mapToInt(Review::edition)
                .reduce(start, (earlier, later) -> later);
    }

    private @Nullable String obstacle(Story story, Actor actor) {
        if (story.stage().round().isEmpty()) {
            return words.of("story.review.not-waiting");
        }
        return desk.obstacle(story, actor)
                .map(code -> words.of(code, story.edition()))
                .orElse(null);
    }

    private Earlier earlier(Review review) {
        var at = Times.brief(review.at(), clock.instant());
        var opinion = review.opinion().isEmpty() ? "没有另外写意见" : review.opinion();
        return new Earlier(
                words.of(review.round()) + "　" + people.get(review.by()).name(),
                words.of(review.verdict()) + (review.emergency() == null ? "" : "（应急）"),
                opinion + "　第" + review.edition() + "版　" + at,
                review.verdict() == Verdict.PASS);
    }

    private static List<String> lookAt(Round round) {
        return switch (round) {
            case FIRST -> List.of("来源真实，事实说得清", "结构通顺，语言规范", "图片、字体、音乐有权用", "没有泄露个人信息");
            case SECOND -> List.of("导向、政策口径没问题", "标题和内容一致，数字有出处", "敏感内容和未成年人保护", "同意初审的意见");
            case FINAL -> List.of("政治上没有差错", "重要表述准确", "舆情风险想过了", "不涉密，重大选题已报备");
        };
    }

    private static List<Option> options(Round round, Story story, @Nullable Verdict chosen) {
        var options = new ArrayList<Option>();
        options.add(option(Verdict.PASS, passWord(round), "", chosen == null || chosen == Verdict.PASS));
        options.add(option(Verdict.SEND_BACK, "退回修改", "回到编辑，写明改哪里；三审重新开始", chosen == Verdict.SEND_BACK));
        if (round == Round.FINAL) {
            options.add(option(Verdict.HOLD, "待用", "写明放到哪一天", chosen == Verdict.HOLD));
            var hint = story.isLive() ? "这次的修改不用，原稿照旧" : "来稿人会收到您写的原因";
            options.add(option(Verdict.DECLINE, "退稿", hint, chosen == Verdict.DECLINE));
        }
        return options;
    }

    private static Option option(Verdict verdict, String word, String hint, boolean chosen) {
        return new Option(verdict.name(), word, hint, chosen);
    }

    private static String passWord(Round round) {
        return switch (round) {
            case FIRST -> "送复审";
            case SECOND -> "送终审";
            case FINAL -> "通过，送签发";
        };
    }

    private static String because(Round round) {
        return switch (round) {
            case FIRST -> "您没有写过这篇，可以初审。初审以后就不能再复审、终审这一轮。";
            case SECOND -> "您没有写过这篇，也没有审过前一道，可以复审。复审以后就不能再终审这一轮。";
            case FINAL -> "您没有写过这篇，也没有审过前两道，可以终审。";
        };
    }
}
