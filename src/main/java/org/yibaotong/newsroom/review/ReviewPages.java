package org.yibaotong.newsroom.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.comparison.Compare;
import org.yibaotong.newsroom.consent.ConsentCards;
import org.yibaotong.newsroom.doubt.DoubtCards;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.review.ReviewPage.Option;
import org.yibaotong.newsroom.review.ReviewPage.Typed;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.newsroom.video.VideoCards;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Words;

/** Lays a story on the reviewer's table. */
@Component
class ReviewPages {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Editions editions;
    private final Compare compare;
    private final StoryHeads heads;
    private final DoubtCards doubts;
    private final ConsentCards consents;
    private final VideoCards videos;
    private final EarlierOpinions opinions;
    private final People people;
    private final Words words;

    ReviewPages(
            ReviewDesk desk,
            Reviews reviews,
            Editions editions,
            Compare compare,
            StoryHeads heads,
            DoubtCards doubts,
            ConsentCards consents,
            VideoCards videos,
            EarlierOpinions opinions,
            People people,
            Words words) {
        this.desk = desk;
        this.reviews = reviews;
        this.editions = editions;
        this.compare = compare;
        this.heads = heads;
        this.doubts = doubts;
        this.consents = consents;
        this.videos = videos;
        this.opinions = opinions;
        this.people = people;
        this.words = words;
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
                opinions.of(story.id()),
                options(story, typed.verdict()),
                obstacle(story, actor),
                because(round),
                new Typed(typed.opinion() == null ? "" : typed.opinion(), typed.until() == null ? "" : typed.until()),
                doubts.of(story, edition, StoryTable.REVIEW, actor),
                consents.of(story, edition, StoryTable.REVIEW, actor),
                videos.of(edition));
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
        return desk.obstacle(story, actor)
                .map(code -> words.of(code, story.edition()))
                .orElse(null);
    }

    private static List<String> lookAt(Round round) {
        return switch (round) {
            case FIRST -> List.of("来源真实，事实说得清", "结构通顺，语言规范", "图片、字体、音乐有权用", "没有泄露个人信息");
            case SECOND -> List.of("导向、政策口径没问题", "标题和内容一致，数字有出处", "敏感内容和未成年人保护", "同意初审的意见");
            case FINAL -> List.of("政治上没有差错", "重要表述准确", "舆情风险想过了", "不涉密，重大选题已报备");
        };
    }

    /** What the stage allows; the first is chosen until another is. */
    private List<Option> options(Story story, @Nullable ReviewResult chosen) {
        var allowed = Stream.of(ReviewResult.values())
                .filter(verdict -> story.stage().allows(verdict.act()))
                .toList();
        return allowed.stream()
                .map(verdict -> new Option(
                        verdict.name(),
                        word(verdict, story),
                        hint(verdict, story),
                        verdict == (chosen == null ? allowed.getFirst() : chosen)))
                .toList();
    }

    private static String word(ReviewResult verdict, Story story) {
        return switch (verdict) {
            case PASS -> passWord(story.stage().round().orElse(Round.FINAL));
            case SEND_BACK -> "退回修改";
            case HOLD -> "待用";
            case DECLINE -> "退稿";
        };
    }

    private String hint(ReviewResult verdict, Story story) {
        return switch (verdict) {
            case PASS -> "";
            case SEND_BACK ->
                "回到" + people.get(story.editor()).name() + "，写明改哪里；"
                        + (story.road().isCorrection() ? "改好再送终审" : "三审重新开始");
            case HOLD -> "写明放到哪一天";
            case DECLINE -> story.isLive() ? "这次的修改不用，原稿照旧" : "来稿人会收到您写的原因";
        };
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
