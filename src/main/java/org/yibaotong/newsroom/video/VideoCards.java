package org.yibaotong.newsroom.video;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.video.VideoCard.Line;
import org.yibaotong.text.OwnVideo;
import org.yibaotong.text.StoryHtml;

/** Prints which of an edition's videos have captions, and what they say. */
@Component
public class VideoCards {

    private final StoredFiles files;

    VideoCards(StoredFiles files) {
        this.files = files;
    }

    public VideoCard of(Edition edition) {
        return new VideoCard(
                StoryHtml.videos(edition.text().body()).stream().map(this::line).toList());
    }

    private Line line(OwnVideo video) {
        var captions = video.captions();
        return new Line(video.poster() != null, captions == null ? List.of() : files.said(new FileId(captions)));
    }
}
