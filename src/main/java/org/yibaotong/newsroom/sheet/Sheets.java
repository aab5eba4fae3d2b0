package org.yibaotong.newsroom.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.comparison.Bases;
import org.yibaotong.newsroom.consent.ConsentCards;
import org.yibaotong.newsroom.doubt.DoubtCards;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.UnsavedText;
import org.yibaotong.newsroom.manuscript.UnsavedTexts;
import org.yibaotong.newsroom.opening.HeadlineHints;
import org.yibaotong.newsroom.sheet.SheetPage.Text;
import org.yibaotong.newsroom.source.SourceLines;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.NewsroomSettings;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.newsroom.video.VideoCards;
import org.yibaotong.shared.Actor;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.web.Times;

/** Puts the sheet of a story together. */
@Component
class Sheets {

    private static final int CHARACTERS_A_MINUTE = 400;

    private final Editions editions;
    private final SourceLines sources;
    private final UnsavedTexts unsaved;
    private final SheetNotes notes;
    private final HeadlineHints headlines;
    private final StoryHeads heads;
    private final DoubtCards doubts;
    private final ConsentCards consents;
    private final VideoCards videos;
    private final NextSteps nextSteps;
    private final ReadingLines readings;
    private final ShareCards cards;
    private final NewsroomSettings settings;
    private final Clock clock;

    Sheets(
            Editions editions,
            SourceLines sources,
            UnsavedTexts unsaved,
            SheetNotes notes,
            HeadlineHints headlines,
            StoryHeads heads,
            DoubtCards doubts,
            ConsentCards consents,
            VideoCards videos,
            NextSteps nextSteps,
            ReadingLines readings,
            ShareCards cards,
            NewsroomSettings settings,
            Clock clock) {
        this.editions = editions;
        this.sources = sources;
        this.unsaved = unsaved;
        this.notes = notes;
        this.headlines = headlines;
        this.heads = heads;
        this.doubts = doubts;
        this.consents = consents;
        this.videos = videos;
        this.nextSteps = nextSteps;
        this.readings = readings;
        this.cards = cards;
        this.settings = settings;
        this.clock = clock;
    }

    /** To write where it is this person's turn or they ask to, else to read. */
    SheetPage of(Story story, Actor actor, boolean edit, boolean saved) {
        var edition = editions.current(story);
        var writing = nextSteps.isWriting(story, actor, edit);
        var kept = unsaved.find(story.id(), actor.person()).filter(text -> !text.says(edition.text()));
        var fresh = kept.filter(text -> writing && text.basedOn() == edition.number());
        var older = kept.filter(text -> writing && text.basedOn() != edition.number());
        var form =
                !writing ? null : fresh.map(EditionForm::of).orElse(EditionForm.of(edition.text(), edition.number()));
        return page(story, edition, actor, form, keptAt(fresh), keptAt(older), saved);
    }

    /** With what was typed, whatever became of it; the server has kept that. */
    SheetPage typed(Story story, EditionForm form, Actor actor) {
        return page(story, editions.current(story), actor, form, null, null, true);
    }

    private SheetPage page(
            Story story,
            Edition edition,
            Actor actor,
            @Nullable EditionForm form,
            @Nullable String typed,
            @Nullable String older,
            boolean saved) {
        var from = sources.of(story.id(), actor);
        return new SheetPage(
                heads.of(story, edition, actor),
                nextSteps.of(story, actor),
                form,
                text(edition.text()),
                settings.topics(),
                form == null ? List.of() : covers(form),
                from,
                form == null ? List.of() : Bases.of(edition.number(), from),
                readings.of(story),
                cards.of(edition.text()),
                typed,
                older,
                notes.of(story).orElse(null),
                headlines.of(form == null ? "" : form.text(form.headline())),
                saved,
                doubts.of(story, edition, StoryTable.SHEET, actor),
                consents.of(story, edition, StoryTable.SHEET, actor),
                videos.of(edition));
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

    /** The pictures in the text as it is typed, and the one chosen before. */
    private static List<String> covers(EditionForm form) {
        var covers = new ArrayList<>(StoryHtml.pictures(form.text(form.body())));
        if (form.hasCover() && !covers.contains(form.chosenCover())) {
            covers.addFirst(form.chosenCover());
        }
        return covers;
    }

    private @Nullable String keptAt(Optional<UnsavedText> unsaved) {
        return unsaved.map(text -> Times.brief(text.keptAt(), clock.instant())).orElse(null);
    }
}
