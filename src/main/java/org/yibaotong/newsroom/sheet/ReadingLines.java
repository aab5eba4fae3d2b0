package org.yibaotong.newsroom.sheet;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.sheet.SheetPage.ReadingLine;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Prints how far a story is proofread, beside its text. */
@Component
class ReadingLines {

    private final Proofs proofs;
    private final People people;
    private final Words words;
    private final Clock clock;

    ReadingLines(Proofs proofs, People people, Words words, Clock clock) {
        this.proofs = proofs;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    List<ReadingLine> of(Story story) {
        var state = proofs.state(story);
        return Stream.of(Reading.values())
                .map(reading -> new ReadingLine(
                        words.of(reading),
                        state.isDone(reading),
                        state.isNeeded(reading),
                        state.find(reading).map(this::small).orElse("")))
                .toList();
    }

    private String small(Proof proof) {
        var found = proof.errors() == 0 ? "没有差错" : "差错" + proof.errors() + "处";
        return people.get(proof.by()).name() + " " + Times.brief(proof.at(), clock.instant()) + "，第" + proof.edition()
                + "版，" + found;
    }
}
