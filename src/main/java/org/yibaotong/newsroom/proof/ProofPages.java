package org.yibaotong.newsroom.proof;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.proof.ErrorCeilings.Ceiling;
import org.yibaotong.newsroom.proof.ProofPage.Hint;
import org.yibaotong.newsroom.proof.ProofPage.Line;
import org.yibaotong.newsroom.proof.ProofPage.Next;
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the tab 校对 together. */
@Component
class ProofPages {

    private final Proofs proofs;
    private final ProofDesk desk;
    private final ErrorCeilings ceilings;
    private final StoryHeads heads;
    private final People people;
    private final Words words;
    private final Clock clock;

    ProofPages(
            Proofs proofs,
            ProofDesk desk,
            ErrorCeilings ceilings,
            StoryHeads heads,
            People people,
            Words words,
            Clock clock) {
        this.proofs = proofs;
        this.desk = desk;
        this.ceilings = ceilings;
        this.heads = heads;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    ProofPage of(Story story, Actor actor, ProofForm typed) {
        var state = proofs.state(story);
        var hints = ceilings.list();
        var due = state.next();
        var next = due.filter(reading -> story.stage().allows(Act.PROOFREAD)).orElse(null);
        return new ProofPage(
                heads.of(story, actor),
                lines(story, state, hints),
                hints.stream().map(this::hint).toList(),
                next == null ? null : next(next),
                due.map(reading -> obstacle(story, reading, actor)).orElse(null),
                story.road().isCorrection(),
                typed.errors() == null ? "0" : typed.errors(),
                typed.note() == null ? "" : typed.note());
    }

    private @Nullable String obstacle(Story story, Reading reading, Actor actor) {
        return desk.obstacle(story, reading, actor)
                .map(code -> words.of(code, story.edition()))
                .orElse(null);
    }

    private List<Line> lines(Story story, ProofState state, List<Ceiling> hints) {
        var atMost = hints.stream().collect(Collectors.toMap(Ceiling::reading, Ceiling::atMost));
        return proofs.of(story.id()).reversed().stream()
                .map(proof -> line(proof, state, atMost))
                .toList();
    }

    private Line line(Proof proof, ProofState state, Map<Reading, Integer> atMost) {
        return new Line(
                words.of(proof.reading()),
                people.get(proof.by()).name(),
                Times.brief(proof.at(), clock.instant()),
                proof.edition(),
                proof.errors(),
                proof.note().text(),
                proof.errors() > atMost.getOrDefault(proof.reading(), Integer.MAX_VALUE),
                state.find(proof.reading()).filter(proof::equals).isPresent());
    }

    private Hint hint(Ceiling ceiling) {
        return new Hint(words.of(ceiling.reading()), ceiling.atMost(), ceiling.source());
    }

    private Next next(Reading reading) {
        return new Next(reading.name(), words.of(reading), hint(reading));
    }

    private static String hint(Reading reading) {
        return switch (reading) {
            case FIRST -> "看错别字、标点、人名、数字、链接和版面。编辑自己可以做。";
            case SECOND -> "换一个人，对着来稿看：标题、职务、日期、引语、数字、图片说明。";
            case THIRD -> "在真实预览上通读：封面、摘要、链接、二维码；签发的就是这一版。";
        };
    }
}
