package org.yibaotong.newsroom.pool;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.head.Published;
import org.yibaotong.newsroom.pair.EarlierStories;
import org.yibaotong.newsroom.worth.Worths;
import org.yibaotong.text.worth.Freshness;
import org.yibaotong.text.worth.Merit;
import org.yibaotong.text.worth.MeritKind;
import org.yibaotong.text.worth.Worth;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Says what speaks for telling each (新闻价值): what its words show, how fresh it is, and whether it was told already. */
@Component
class PoolMerits {

    private static final Worth UNKNOWN = new Worth(List.of(), false);

    private final Worths worths;
    private final EarlierStories earlier;
    private final Published published;
    private final Words words;

    PoolMerits(Worths worths, EarlierStories earlier, Published published, Words words) {
        this.worths = worths;
        this.earlier = earlier;
        this.published = published;
        this.words = words;
    }

    Map<SubmissionId, List<MeritLine>> of(Collection<Waiting> rows, Instant now) {
        var ids = rows.stream().map(Waiting::id).toList();
        var known = worths.of(ids);
        var told = told(ids);
        return rows.stream()
                .collect(Collectors.toMap(
                        Waiting::id, row -> lines(row, known.getOrDefault(row.id(), UNKNOWN), told, now)));
    }

    private List<MeritLine> lines(Waiting row, Worth worth, Map<SubmissionId, String> told, Instant now) {
        var fresh = row.status().isOpen()
                ? Freshness.of(row.happened(), Times.date(row.receivedAt()), Times.date(now)).stream()
                : Stream.<Merit>of();
        var headline = told.get(row.id());
        var before = headline == null ? Stream.<Merit>of() : Stream.of(new Merit(MeritKind.TOLD, headline));
        return Stream.of(fresh, worth.merits().stream(), before)
                .flatMap(merits -> merits)
                .sorted(Comparator.comparing(Merit::kind))
                .map(merit -> new MeritLine(
                        words.of(merit.kind()), merit.words(), merit.kind().isFor()))
                .toList();
    }

    /** The headline of what readers can already read. */
    private Map<SubmissionId, String> told(Collection<SubmissionId> ids) {
        var found = earlier.first(ids);
        var stands = found.isEmpty() ? Map.<StoryId, PublicStory>of() : published.of(found.values());
        var headlines = new HashMap<SubmissionId, String>();
        found.forEach((submission, story) -> {
            var one = stands.get(story);
            if (one != null && one.withdrawnAt() == null) {
                headlines.put(submission, "《" + one.headline() + "》");
            }
        });
        return headlines;
    }
}
