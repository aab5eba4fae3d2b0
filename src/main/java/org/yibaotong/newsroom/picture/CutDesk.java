package org.yibaotong.newsroom.picture;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.Cut;
import org.yibaotong.files.Cutting;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryActed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where it is said what the cuts of a story's picture show: a point that all keep, or a frame drawn for one of them. */
@Service
@Transactional
class CutDesk {

    private final Stories stories;
    private final Editions editions;
    private final StoredFiles files;
    private final PicturePoints points;
    private final PictureCuts cuts;
    private final Recuts recuts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CutDesk(
            Stories stories,
            Editions editions,
            StoredFiles files,
            PicturePoints points,
            PictureCuts cuts,
            Recuts recuts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.files = files;
        this.points = points;
        this.cuts = cuts;
        this.recuts = recuts;
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

    @Transactional(readOnly = true)
    public StoredFile picture(StoryId id, FileId picture, Actor actor) {
        return pictures(id, actor).stream()
                .filter(one -> one.id().equals(picture))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture of story", picture));
    }

    void point(StoryId id, FileId picture, PointOfInterest point, Actor actor) {
        open(id, picture, actor);
        points.put(picture, point);
        var where = "横%d%%，竖%d%%".formatted(Math.round(point.x() * 100), Math.round(point.y() * 100));
        acted(id, "story.point", where, actor);
    }

    void draw(StoryId id, FileId picture, Rendition shape, HandCutForm form, Actor actor) {
        var cut = form.cut(Cutting.of(open(id, picture, actor), shape));
        cuts.put(picture, shape, cut);
        acted(id, "story.cut", size(shape) + "：" + where(cut), actor);
    }

    void release(StoryId id, FileId picture, Rendition shape, Actor actor) {
        open(id, picture, actor);
        cuts.remove(picture, shape);
        acted(id, "story.cut-around", size(shape), actor);
    }

    /** The picture, as long as something may still become of the story. */
    private StoredFile open(StoryId id, FileId picture, Actor actor) {
        var found = picture(id, picture, actor);
        Refusal.when(stories.get(id).stage().isOver(), "story.cut.over");
        return found;
    }

    private void acted(StoryId id, String what, String detail, Actor actor) {
        var now = clock.instant();
        recuts.add(new Recut(id, what, detail, actor.person(), now));
        events.publishEvent(new StoryActed(id, what, detail, actor.person(), now));
    }

    private static String size(Rendition shape) {
        return shape.width() + "×" + shape.height();
    }

    private static String where(Cut cut) {
        return "左%.2f%%，上%.2f%%，宽%.2f%%".formatted(cut.left() / 100.0, cut.top() / 100.0, cut.width() / 100.0);
    }
}
