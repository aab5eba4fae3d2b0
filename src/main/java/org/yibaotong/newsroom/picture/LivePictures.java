package org.yibaotong.newsroom.picture;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureShower;
import org.yibaotong.newsroom.StoryId;

/** Which pictures live stories show (公开稿件的图片). */
@Repository
class LivePictures implements PictureShower {

    private final JdbcClient jdbc;

    LivePictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on the story shows these, and no others. */
    void put(StoryId story, Set<FileId> pictures) {
        jdbc.sql("delete from newsroom.live_picture where story_id = :story")
                .param("story", story.value())
                .update();
        jdbc.sql("insert into newsroom.live_picture select :story, unnest(:pictures)")
                .param("story", story.value())
                .param("pictures", names(pictures))
                .update();
    }

    Set<FileId> of(StoryId story) {
        return jdbc.sql("select picture from newsroom.live_picture where story_id = :story")
                .param("story", story.value())
                .query((row, number) -> new FileId(row.getString(1)))
                .set();
    }

    @Override
    public Set<FileId> shown(Collection<FileId> pictures) {
        return jdbc.sql("select distinct picture from newsroom.live_picture where picture = any(:pictures)")
                .param("pictures", names(pictures))
                .query((row, number) -> new FileId(row.getString(1)))
                .set();
    }

    private static String[] names(Collection<FileId> pictures) {
        return pictures.stream().map(FileId::sha256).toArray(String[]::new);
    }
}
