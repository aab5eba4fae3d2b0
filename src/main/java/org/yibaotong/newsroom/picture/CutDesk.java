package org.yibaotong.newsroom.picture;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryActed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;

/** Where it is said what every cut of a story's picture keeps in it. */
@Service
@Transactional
class CutDesk {

    private final Stories stories;
    private final Editions editions;
    private final StoredFiles files;
    private final PicturePoints points;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CutDesk(
            Stories stories,
            Editions editions,
            StoredFiles files,
            PicturePoints points,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.files = files;
        this.points = points;
        this.events = events;
        this.clock = clock;
    }

    /** The pictures of the edition that counts; a picture of another story is none of this one's. */
    @Transactional(readOnly = true)
    public List<StoredFile> pictures(StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        return editions.current(story).text().pictures().stream()
                .flatMap(picture -> files.find(picture).stream())
                .filter(StoredFile::isPicture)
                .toList();
    }

    void point(StoryId id, FileId picture, PointOfInterest point, Actor actor) {
        if (pictures(id, actor).stream().noneMatch(one -> one.id().equals(picture))) {
            throw new NotFound("picture of story", picture);
        }
        points.put(picture, point);
        var where = "横%d%%，竖%d%%".formatted(Math.round(point.x() * 100), Math.round(point.y() * 100));
        events.publishEvent(new StoryActed(id, "story.point", where, actor.person(), clock.instant()));
    }
}
