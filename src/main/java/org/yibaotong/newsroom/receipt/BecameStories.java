package org.yibaotong.newsroom.receipt;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryRoads;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.SubmissionPicture;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.StoryHtml;

/** Tells what submissions became. While a story is made its text is nobody's business outside the newsroom. */
@Component
class BecameStories {

    private final SentList sent;
    private final Stories stories;
    private final Editions editions;
    private final ObjectProvider<StoryRoads> roads;
    private final Units units;
    private final Afterwards afterwards;

    BecameStories(
            SentList sent,
            Stories stories,
            Editions editions,
            ObjectProvider<StoryRoads> roads,
            Units units,
            Afterwards afterwards) {
        this.sent = sent;
        this.stories = stories;
        this.editions = editions;
        this.roads = roads;
        this.units = units;
        this.afterwards = afterwards;
    }

    @Nullable Became of(Submission submission, @Nullable PublicStory publication) {
        var answer = submission.answer();
        if (answer == null || answer.storyId() == null) {
            return null;
        }
        var story = answer.storyId();
        var url = publication == null || publication.withdrawnAt() != null ? null : publication.url();
        var text = url == null ? null : publicText(story);
        return new Became(
                publication == null ? headline(story) : publication.headline(),
                url,
                names(sent.creditsOf(story)),
                sent.countIn(story) - 1,
                text == null ? null : edited(submission, text),
                text == null ? null : used(submission, text),
                afterwards.of(story));
    }

    private @Nullable Manuscript publicText(StoryId story) {
        return stories.findById(story)
                .flatMap(editions::live)
                .map(Edition::text)
                .orElse(null);
    }

    private static Edited edited(Submission submission, Manuscript text) {
        return Edited.of(
                submission.title(), submission.content().body(), text.headline().text(), text.body());
    }

    private static Used used(Submission submission, Manuscript text) {
        var content = submission.content();
        var photos = Stream.concat(
                submission.pictures().stream().map(SubmissionPicture::file),
                StoryHtml.pictures(content.body()).stream());
        var cover = text.cover();
        return Used.of(
                content.title() + "\n" + StoryHtml.plain(content.body()),
                photos.toList(),
                content.place(),
                text.body(),
                cover == null ? null : cover.sha256());
    }

    private String headline(StoryId story) {
        var known = roads.getIfAvailable();
        var headline = known == null ? null : known.headlines(List.of(story)).get(story);
        return headline == null ? "还没有定" : headline;
    }

    private String names(Collection<UnitId> named) {
        var known = units.names(named);
        return named.stream().map(known::get).collect(Collectors.joining("、"));
    }
}
