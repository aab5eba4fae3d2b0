package org.yibaotong.newsroom.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.PersonId;

/** The photos sent along in the example world, drawn several at a time. */
@Component
class ExamplePhotos {

    private final StoredFiles files;
    private final Map<ExampleCity.Picture, SubmissionPicture> drawn = new ConcurrentHashMap<>();

    ExamplePhotos(StoredFiles files) {
        this.files = files;
    }

    void draw(Collection<ExampleCity.Picture> pictures, PersonId by) {
        pictures.parallelStream().forEach(picture -> {
            var photo = files.keepPicture(picture.jpeg(), by);
            var caption = picture.caption() == null ? "" : picture.caption();
            drawn.put(picture, SubmissionPicture.of(photo.id(), caption));
        });
    }

    List<SubmissionPicture> of(@Nullable List<ExampleCity.Picture> pictures) {
        return pictures == null ? List.of() : pictures.stream().map(drawn::get).toList();
    }
}
