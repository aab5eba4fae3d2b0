package org.yibaotong.newsroom.told;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.newsroom.afterreview.AfterReviewDesk;
import org.yibaotong.newsroom.consent.ConsentDesk;
import org.yibaotong.newsroom.submission.ToldSubmissions;

/** What was sent in, in the example world, and its stories: sixty that came out over sixty days, a dozen on their way, one corrected, one withdrawn. */
@Component
@Order(35)
class StoryChapter implements Chapter {

    private final ToldSubmissions submissions;
    private final Teller teller;
    private final PublishedStory published;
    private final UnderwayStory underway;
    private final ChangedStory changed;
    private final ToldPictures pictures;
    private final ConsentDesk consents;
    private final AfterReviewDesk afterReviews;
    private final TransactionTemplate transaction;

    StoryChapter(
            ToldSubmissions submissions,
            Teller teller,
            PublishedStory published,
            UnderwayStory underway,
            ChangedStory changed,
            ToldPictures pictures,
            ConsentDesk consents,
            AfterReviewDesk afterReviews,
            TransactionTemplate transaction) {
        this.submissions = submissions;
        this.teller = teller;
        this.published = published;
        this.underway = underway;
        this.changed = changed;
        this.pictures = pictures;
        this.consents = consents;
        this.afterReviews = afterReviews;
        this.transaction = transaction;
    }

    /** What changed after publication is told apart, so that publication is heard of first. */
    @Override
    public void tell(ExampleCity city) {
        pictures.draw(Stream.concat(city.published().stream(), city.underway().stream()), teller.person("linyifan"));
        transaction.executeWithoutResult(status -> {
            submissions.tell(city);
            tellPublished(oldestFirst(city.published()));
            tellUnderway(oldestFirst(city.underway()));
        });
        transaction.executeWithoutResult(status -> city.published().forEach(changed::tell));
    }

    private void tellPublished(List<ExampleCity.Story> stories) {
        for (int turn = 0; turn < stories.size(); turn++) {
            var told = published.tell(stories.get(turn), turn);
            teller.keep(told, stories.get(turn));
            told.editions.forEach(
                    edition -> consents.know(edition.text().pictures(), edition.savedBy(), edition.savedAt()));
            if (PublishedStory.isEmergency(stories.get(turn))) {
                var last = told.reviews.getLast();
                afterReviews.open(told.story(), String.valueOf(last.emergency()), last.by(), last.at());
            }
        }
    }

    private void tellUnderway(List<ExampleCity.Story> stories) {
        for (int turn = 0; turn < stories.size(); turn++) {
            teller.keep(underway.tell(stories.get(turn), turn), stories.get(turn));
        }
    }

    private List<ExampleCity.Story> oldestFirst(List<ExampleCity.Story> stories) {
        return stories.stream()
                .sorted(Comparator.comparing(story -> teller.adopted(story).takenAt()))
                .toList();
    }
}
