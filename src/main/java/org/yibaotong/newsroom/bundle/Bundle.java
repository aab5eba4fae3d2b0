package org.yibaotong.newsroom.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * Stories bound together (组稿) under a title and an introduction, in an order. Each story is reviewed and signed by itself, and no
 * bundle keeps it from being taken down; the words over them nobody reads before a final reviewer, who wrote none of them, has let
 * them out, and again after every change of them.
 */
@Table(schema = "newsroom", name = "bundle")
final class Bundle extends AbstractAggregateRoot<Bundle> {

    /** Two make a bundle. */
    private static final int LEAST = 2;

    @Id
    private final BundleId id;

    @Version
    private @Nullable Integer version;

    private final long number;
    private final UnitId unitId;
    private String title;
    private String introduction;
    private Instant changedAt;
    private @Nullable PersonId shownBy;
    private @Nullable Instant shownAt;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "bundle_id", keyColumn = "place")
    private final List<BundledStory> stories;

    /** Whose words they are, the last at the end: all who wrote since somebody else let words out. */
    @MappedCollection(idColumn = "bundle_id", keyColumn = "place")
    private final List<BundleWriter> writers;

    @PersistenceCreator
    Bundle(
            BundleId id,
            long number,
            UnitId unitId,
            String title,
            String introduction,
            Instant changedAt,
            List<BundledStory> stories,
            List<BundleWriter> writers) {
        this.id = id;
        this.number = number;
        this.unitId = unitId;
        this.title = title;
        this.introduction = introduction;
        this.changedAt = changedAt;
        this.stories = new ArrayList<>(stories);
        this.writers = new ArrayList<>(writers);
    }

    /** @param number in its public address */
    static Bundle begin(long number, BundleWords words, UnitId unit, PersonId by, Instant at) {
        var writers = List.of(new BundleWriter(by));
        var begun =
                new Bundle(BundleId.next(), number, unit, words.title(), words.introduction(), at, List.of(), writers);
        begun.registerEvent(new BundleBegun(begun.id, words.title(), by, at));
        return begun;
    }

    /** Refuses whoever decides by a page that is no longer true. */
    Bundle as(int seen) {
        Refusal.unless(version != null && version == seen, Bundles.OVERTAKEN);
        return this;
    }

    void word(BundleWords words, PersonId by, Instant at) {
        Refusal.when(isEnded(), "bundle.word.ended");
        if (words.equals(words())) {
            return;
        }
        title = words.title();
        introduction = words.introduction();
        wroteIt(by);
        shownBy = null;
        shownAt = null;
        acted("bundle.word", "", by, at);
    }

    /** Words that are out somebody else has read; from then on whoever writes on is counted anew. */
    private void wroteIt(PersonId by) {
        if (isShown()) {
            writers.clear();
        }
        writers.remove(new BundleWriter(by));
        writers.add(new BundleWriter(by));
    }

    /** At the end. */
    void add(StoryId story, String headline, int most, PersonId by, Instant at) {
        Refusal.when(isEnded(), "bundle.add.ended");
        Refusal.when(holds(story), "bundle.add.already");
        Refusal.when(stories.size() >= most, "bundle.add.too-many", most);
        stories.add(new BundledStory(story));
        acted("bundle.add", headline, by, at);
    }

    /** The story itself stays as it is. */
    void takeOut(StoryId story, String headline, PersonId by, Instant at) {
        Refusal.when(isEnded(), "bundle.take-out.ended");
        stories.remove(place(story));
        acted("bundle.take-out", headline, by, at);
    }

    void move(StoryId story, Step step, String headline, PersonId by, Instant at) {
        Refusal.when(isEnded(), "bundle.move.ended");
        int from = place(story);
        int to = step == Step.UP ? from - 1 : from + 1;
        Refusal.when(to < 0 || to >= stories.size(), "bundle.move.at-the-edge");
        Collections.swap(stories, from, to);
        acted("bundle.move", headline, by, at);
    }

    /** Lets the words out (放上门户): from now on readers see the bundle, as far as its stories are published. */
    void show(PersonId by, Instant at) {
        Refusal.when(isEnded(), "bundle.show.ended");
        Refusal.when(isShown(), "bundle.show.already");
        Refusal.when(stories.size() < LEAST, "bundle.show.too-few");
        Refusal.when(writers().contains(by), "bundle.show.own-words");
        shownBy = by;
        shownAt = at;
        acted("bundle.show", "", by, at);
    }

    void hide(PersonId by, Instant at) {
        Refusal.unless(isShown(), "bundle.hide.not-shown");
        shownBy = null;
        shownAt = null;
        acted("bundle.hide", "", by, at);
    }

    /** Taken apart (拆散): nobody sees it any more, and every story goes on by itself. */
    void end(PersonId by, Instant at) {
        Refusal.when(isEnded(), "bundle.end.already");
        shownBy = null;
        shownAt = null;
        endedAt = at;
        acted("bundle.end", "", by, at);
    }

    private int place(StoryId story) {
        int place = stories().indexOf(story);
        if (place < 0) {
            throw new NotFound("story of bundle", story);
        }
        return place;
    }

    private void acted(String what, String headline, PersonId by, Instant at) {
        changedAt = at;
        var detail = headline.isEmpty() ? "“" + title + "”" : "“" + title + "”：《" + headline + "》";
        registerEvent(new BundleActed(id, what, detail, by, at));
    }

    boolean holds(StoryId story) {
        return stories().contains(story);
    }

    boolean isShown() {
        return shownAt != null;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    BundleId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    long number() {
        return number;
    }

    UnitId unit() {
        return unitId;
    }

    BundleWords words() {
        return new BundleWords(title, introduction);
    }

    List<PersonId> writers() {
        return writers.stream().map(BundleWriter::personId).toList();
    }

    @Nullable PersonId shownBy() {
        return shownBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<StoryId> stories() {
        return stories.stream().map(BundledStory::storyId).toList();
    }
}
