package org.yibaotong.newsroom.told;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ToldDates;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.manuscript.Headline;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.picture.PictureDesk;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.signoff.Announcements;
import org.yibaotong.newsroom.signoff.SignOff;
import org.yibaotong.newsroom.signoff.SignOffs;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryNumbers;
import org.yibaotong.newsroom.submission.ExampleSubmissions;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.shared.PersonId;

/** Begins the stories of the example world, and writes down what became of them. */
@Component
class Teller {

    private static final Duration NEWS = Duration.ofDays(1);

    private final Stories stories;
    private final Editions editions;
    private final Sources sources;
    private final Reviews reviews;
    private final Proofs proofs;
    private final SignOffs signOffs;
    private final Announcements announcements;
    private final PictureDesk shown;
    private final StoryNumbers numbers;
    private final ExampleSubmissions submissions;
    private final ToldPictures pictures;
    private final People people;
    private final Units units;
    private final Clock clock;

    Teller(
            Stories stories,
            Editions editions,
            Sources sources,
            Reviews reviews,
            Proofs proofs,
            SignOffs signOffs,
            Announcements announcements,
            PictureDesk shown,
            StoryNumbers numbers,
            ExampleSubmissions submissions,
            ToldPictures pictures,
            People people,
            Units units,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.sources = sources;
        this.reviews = reviews;
        this.proofs = proofs;
        this.signOffs = signOffs;
        this.announcements = announcements;
        this.shown = shown;
        this.numbers = numbers;
        this.submissions = submissions;
        this.pictures = pictures;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** Adopted as it was sent in. */
    ToldStory begin(ExampleCity.Story told) {
        var adopted = adopted(told);
        var sent = adopted.submission();
        var at = adopted.takenAt();
        var story = Story.open(submissions.story(told.key()), numbers.next(at), sent.unit(), person(told.editor()), at);
        var body = sent.content().body();
        var text = Manuscript.of(Headline.from(sent.title()).text(), "", told.topic(), body, null);
        return new ToldStory(story, at).begin(text);
    }

    ExampleSubmissions.Source adopted(ExampleCity.Story told) {
        return submissions.of(told.key()).stream()
                .filter(source -> source.submission().status() == SubmissionStatus.ADOPTED)
                .findFirst()
                .orElseThrow();
    }

    /** As it came out in the end. */
    Manuscript text(ExampleCity.Story told, LocalDate day) {
        var blocks = ToldDates.fillAll(told.body(), day);
        return Manuscript.of(
                told.headline(),
                ToldDates.fill(told.summary(), day),
                told.topic(),
                ToldBody.html(blocks, pictures::of),
                pictures.of(ToldPictures.cover(told)));
    }

    void keep(ToldStory told, ExampleCity.Story from) {
        var story = stories.save(told.story());
        submissions.of(from.key()).forEach(source -> sources.add(story.id(), source(source, story.editor())));
        keepRows(told);
    }

    /** Takes a story up again where it was left. */
    ToldStory takeUp(ExampleCity.Story told) {
        var story = stories.get(submissions.story(told.key()));
        return new ToldStory(story, story.changedAt());
    }

    void keepOn(ToldStory told) {
        stories.save(told.story());
        keepRows(told);
    }

    private void keepRows(ToldStory told) {
        told.editions.forEach(editions::add);
        told.reviews.forEach(reviews::add);
        told.proofs.forEach(proofs::add);
        told.signOffs.forEach(signOffs::add);
        told.signOffs.forEach(signed -> shown.show(told.editions.getLast(), signed.by(), signed.at()));
        told.signOffs.stream().filter(this::isOld).forEach(this::announced);
    }

    /** People heard of it then, and nobody wants sixty messages today. */
    private void announced(SignOff old) {
        announcements.add(old.story(), old.edition(), old.at());
    }

    private boolean isOld(SignOff signed) {
        return signed.at().isBefore(clock.instant().minus(NEWS));
    }

    PersonId person(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }

    private Source source(ExampleSubmissions.Source told, PersonId editor) {
        var sent = told.submission();
        var credit = units.get(sent.unit()).shortName() + " "
                + people.get(sent.author()).name();
        return new Source(
                sent.id(),
                sent.author(),
                sent.unit(),
                sent.title(),
                credit,
                sent.receivedAt(),
                editor,
                told.takenAt(),
                null);
    }
}
