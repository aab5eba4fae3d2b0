package org.yibaotong.newsroom.told;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ExampleCity.Picture;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.PersonId;

/** The pictures in the example stories, each drawn once, several at a time. */
@Component
class ToldPictures {

    private final StoredFiles files;
    private final Map<Picture, FileId> drawn = new ConcurrentHashMap<>();

    ToldPictures(StoredFiles files) {
        this.files = files;
    }

    void draw(Stream<ExampleCity.Story> stories, PersonId by) {
        stories
                .flatMap(story -> Stream.concat(inside(story), Stream.of(cover(story))))
                .map(ToldPictures::plain)
                .distinct()
                .toList()
                .parallelStream()
                .forEach(picture ->
                        drawn.put(picture, files.keepPicture(picture.jpeg(), by).id()));
    }

    FileId of(Picture picture) {
        return Optional.ofNullable(drawn.get(plain(picture))).orElseThrow();
    }

    /** The first in the text, so that it need not be drawn apart; its own where the text has none. */
    static Picture cover(ExampleCity.Story story) {
        return inside(story).findFirst().orElse(story.cover());
    }

    private static Stream<Picture> inside(ExampleCity.Story story) {
        return story.body().stream().filter(ToldBody::isPicture).map(ToldBody::picture);
    }

    private static Picture plain(Picture picture) {
        return new Picture(picture.scene(), picture.seed(), null);
    }
}
