package org.yibaotong.newsroom.receipt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.correction.Corrections;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.withdrawal.Withdrawals;

/** Tells a sender what readers were told after publication: of a correction (更正) once it is out, and of a withdrawal (撤稿). */
@Component
class Afterwards {

    private final Stories stories;
    private final Corrections corrections;
    private final Withdrawals withdrawals;

    Afterwards(Stories stories, Corrections corrections, Withdrawals withdrawals) {
        this.stories = stories;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
    }

    List<ToldSince> of(StoryId story) {
        int live = stories.findById(story)
                .flatMap(known -> Optional.ofNullable(known.liveEdition()))
                .orElse(0);
        var corrected = corrections.of(story).stream()
                .filter(correction -> correction.edition() < live)
                .map(correction -> new ToldSince("更正", correction.note()));
        var withdrawn = withdrawals.find(story).map(withdrawal -> new ToldSince("撤稿", withdrawal.reason())).stream();
        return Stream.concat(corrected, withdrawn).toList();
    }
}
