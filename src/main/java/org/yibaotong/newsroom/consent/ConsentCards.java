package org.yibaotong.newsroom.consent;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Prints what is known of the people in an edition's pictures. */
@Component
public class ConsentCards {

    private final Consents consents;
    private final People people;
    private final Clock clock;

    ConsentCards(Consents consents, People people, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    public ConsentCard of(Story story, Edition edition, StoryTable table, Actor actor) {
        var pictures = edition.text().shown();
        var videos = edition.text().videos();
        var known = consents.of(pictures);
        var forced = consents.forced(story.id());
        var names = people.names(known.values().stream().map(Consent::by).collect(Collectors.toSet()));
        var lines = pictures.stream()
                .map(picture -> line(picture, videos.get(picture), known.get(picture), forced.get(picture), names))
                .toList();
        return new ConsentCard(
                story.id(), table, lines, actor.reach(Role.FINAL_REVIEWER).covers(story.unit()));
    }

    private ConsentCard.Line line(
            FileId picture,
            @Nullable FileId poster,
            @Nullable Consent consent,
            @Nullable String forced,
            Map<PersonId, String> names) {
        return new ConsentCard.Line(
                picture.sha256(),
                seen(picture, poster),
                poster != null,
                consent == null ? null : consent.showing(),
                consent == null ? "" : consent.note(),
                consent == null ? "" : said(consent, names),
                forced);
    }

    /** A video that stands under no picture is its own poster, and no picture shows it. */
    private static @Nullable String seen(FileId picture, @Nullable FileId poster) {
        if (poster == null) {
            return picture.sha256();
        }
        return poster.equals(picture) ? null : poster.sha256();
    }

    private String said(Consent consent, Map<PersonId, String> names) {
        return names.getOrDefault(consent.by(), "") + " " + Times.brief(consent.at(), clock.instant());
    }
}
