package org.yibaotong.newsroom.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.manuscript.Draft;
import org.yibaotong.newsroom.manuscript.Drafts;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.sheet.SheetPage.ReadingLine;
import org.yibaotong.newsroom.sheet.SheetPage.ShareCard;
import org.yibaotong.newsroom.sheet.SheetPage.Text;
import org.yibaotong.newsroom.source.SourceLines;
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.NewsroomSettings;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the sheet of a story together. */
@Component
class Sheets {

    private static final int CHARACTERS_A_MINUTE = 400;
    private static final int CARD_HEADLINE_MOST = 26;

    private final Editions editions;
    private final SourceLines sources;
    private final Drafts drafts;
    private final Proofs proofs;
    private final StoryHeads heads;
    private final NextSteps nextSteps;
    private final StoredFiles files;
    private final People people;
    private final NewsroomSettings settings;
    private final Words words;
    private final Clock clock;

    Sheets(
            Editions editions,
            SourceLines sources,
            Drafts drafts,
            Proofs proofs,
            StoryHeads heads,
            NextSteps nextSteps,
            StoredFiles files,
            People people,
            NewsroomSettings settings,
            Words words,
            Clock clock) {
        this.editions = editions;
        this.sources = sources;
        this.drafts = drafts;
        this.proofs = proofs;
        this.heads = heads;
        this.nextSteps = nextSteps;
        this.files = files;
        this.people = people;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** To write where it is this person's turn or they ask to, else to read. */
    SheetPage of(Story story, Actor actor, boolean edit, boolean saved) {
        var edition = editions.current(story);
        var writing =
                nextSteps.isWriting(story, actor) || (edit && story.stage().allows(Act.SAVE));
        var draft = drafts.find(story.id(), actor.person()).filter(kept -> !says(edition, kept));
        var fresh = draft.filter(kept -> writing && kept.basedOn() == edition.number());
        var older = draft.filter(kept -> writing && kept.basedOn() != edition.number());
        var form =
                !writing ? null : fresh.map(EditionForm::of).orElse(EditionForm.of(edition.text(), edition.number()));
        return page(story, edition, actor, form, keptAt(fresh), keptAt(older), saved);
    }

    /** With what was typed, whatever became of it. */
    SheetPage typed(Story story, EditionForm form, Actor actor) {
        return page(story, editions.current(story), actor, form, null, null, false);
    }

    private SheetPage page(
            Story story,
            Edition edition,
            Actor actor,
            @Nullable EditionForm form,
            @Nullable String typed,
            @Nullable String older,
            boolean saved) {
        return new SheetPage(
                heads.of(story, edition, actor),
                nextSteps.of(story, actor),
                form,
                text(edition.text()),
                settings.topics(),
                covers(edition.text()),
                sources.of(story.id(), actor),
                readings(story),
                card(edition.text()),
                typed,
                older,
                saved);
    }

    private static Text text(Manuscript text) {
        var characters = StoryHtml.characters(text.body());
        var minutes = Math.max(1, Math.round(characters / (float) CHARACTERS_A_MINUTE));
        return new Text(
                text.headline().text(),
                text.summary(),
                text.topic(),
                text.body(),
                characters + "字，读完约" + minutes + "分钟");
    }

    private static List<String> covers(Manuscript text) {
        var covers = new ArrayList<>(StoryHtml.pictures(text.body()));
        if (text.cover() != null && !covers.contains(text.cover().sha256())) {
            covers.addFirst(text.cover().sha256());
        }
        return covers;
    }

    private List<ReadingLine> readings(Story story) {
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

    private ShareCard card(Manuscript text) {
        var picture = Optional.ofNullable(text.cover())
                .or(() -> StoryHtml.pictures(text.body()).stream().findFirst().map(FileId::new))
                .flatMap(files::find)
                .map((StoredFile file) -> file.url("share"));
        var length = PlainText.length(text.headline().text());
        var remark = "标题" + length + "字" + (length > CARD_HEADLINE_MOST ? "，在聊天里会被截断" : "，不会被截断")
                + (picture.isEmpty() ? "；还没有封面" : "");
        return new ShareCard(picture.orElse(null), text.headline().text(), text.summary(), remark);
    }

    private @Nullable String keptAt(Optional<Draft> draft) {
        return draft.map(kept -> Times.brief(kept.keptAt(), clock.instant())).orElse(null);
    }

    private static boolean says(Edition edition, Draft draft) {
        var text = edition.text();
        return text.headline().text().equals(draft.headline())
                && text.summary().equals(draft.summary())
                && text.topic().equals(draft.topic())
                && text.body().equals(StoryHtml.clean(draft.body()))
                && Objects.equals(text.cover() == null ? null : text.cover().sha256(), draft.cover());
    }
}
