package org.yibaotong.newsroom.record;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.correction.Correction;
import org.yibaotong.newsroom.correction.Corrections;
import org.yibaotong.newsroom.picture.Recut;
import org.yibaotong.newsroom.picture.Recuts;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.review.Review;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.signoff.SignOff;
import org.yibaotong.newsroom.signoff.SignOffs;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.EditionRow;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.withdrawal.Withdrawal;
import org.yibaotong.newsroom.withdrawal.Withdrawals;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Everything that was decided about a story, the newest first. */
@Component
class StoryRecord {

    private final Sources sources;
    private final Editions editions;
    private final Reviews reviews;
    private final Proofs proofs;
    private final SignOffs signOffs;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final Recuts recuts;
    private final People people;
    private final Words words;
    private final Clock clock;

    StoryRecord(
            Sources sources,
            Editions editions,
            Reviews reviews,
            Proofs proofs,
            SignOffs signOffs,
            Corrections corrections,
            Withdrawals withdrawals,
            Recuts recuts,
            People people,
            Words words,
            Clock clock) {
        this.sources = sources;
        this.editions = editions;
        this.reviews = reviews;
        this.proofs = proofs;
        this.signOffs = signOffs;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.recuts = recuts;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** What was done, before names and times are put into words. */
    private record Entry(Instant at, PersonId by, String what, String detail, String tone, String icon) {}

    List<RecordLine> of(StoryId story) {
        var entries = entries(story);
        var names = people.names(entries.stream().map(Entry::by).collect(Collectors.toSet()));
        var now = clock.instant();
        return entries.stream().map(entry -> line(entry, names, now)).toList();
    }

    private List<Entry> entries(StoryId story) {
        return Stream.of(
                        sources.ever(story).stream().flatMap(StoryRecord::entries),
                        editions.list(story).stream().map(this::entry),
                        reviews.of(story).stream().map(this::entry),
                        proofs.of(story).stream().map(this::entry),
                        signOffs.of(story).stream().map(this::entry),
                        corrections.of(story).stream().map(this::entry),
                        withdrawals.find(story).stream().map(this::entry),
                        recuts.of(story).stream().map(this::entry))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private static Stream<Entry> entries(Source source) {
        var what = source.credit() + "：" + source.title();
        var end = source.takenOut();
        var out = end == null
                ? Stream.<Entry>empty()
                : Stream.of(new Entry(end.at(), end.by(), "拆出来稿", what, "is-warn", "undo"));
        return Stream.concat(Stream.of(new Entry(source.addedAt(), source.addedBy(), "用进来稿", what, "", "file")), out);
    }

    private Entry entry(EditionRow edition) {
        var during = edition.round() == null ? "" : words.of(edition.round()) + "时改，";
        return new Entry(
                edition.savedAt(),
                edition.savedBy(),
                "存了第" + edition.number() + "版",
                during + edition.headline(),
                "",
                "pen");
    }

    private Entry entry(Review review) {
        var passed = review.verdict() == ReviewResult.PASS;
        var emergency = review.emergency() == null ? "" : "（应急）";
        return new Entry(
                review.at(),
                review.by(),
                words.of(review.round()) + emergency + "　" + words.of(review.verdict()),
                "第" + review.edition() + "版　" + review.opinion(),
                passed ? "is-good" : "is-warn",
                passed ? "check" : "undo");
    }

    private Entry entry(Proof proof) {
        return new Entry(
                proof.at(),
                proof.by(),
                words.of(proof.reading()),
                "第" + proof.edition() + "版，差错" + proof.errors() + "处　"
                        + proof.note().text(),
                "is-good",
                "check");
    }

    private Entry entry(SignOff signOff) {
        return new Entry(
                signOff.at(),
                signOff.by(),
                "签发",
                "第" + signOff.edition() + "版　指纹 " + signOff.sha256(),
                "is-good",
                "check");
    }

    private Entry entry(Correction correction) {
        return new Entry(
                correction.at(),
                correction.by(),
                "决定更正",
                correction.note() + "　原因：" + correction.reason(),
                "is-warn",
                "alert");
    }

    private Entry entry(Withdrawal withdrawal) {
        return new Entry(withdrawal.at(), withdrawal.by(), "撤稿", withdrawal.reason(), "is-warn", "slash");
    }

    private Entry entry(Recut recut) {
        var what = words.orElse("act." + recut.what(), "改裁法");
        return new Entry(recut.at(), recut.by(), what, recut.detail(), "", "image");
    }

    private static RecordLine line(Entry entry, Map<PersonId, String> names, Instant now) {
        return new RecordLine(
                Times.brief(entry.at(), now),
                names.getOrDefault(entry.by(), ""),
                entry.what(),
                entry.detail().strip(),
                entry.tone(),
                entry.icon());
    }
}
