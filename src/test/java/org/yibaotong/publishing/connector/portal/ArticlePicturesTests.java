package org.yibaotong.publishing.connector.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.Samples;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.files.store.Store;
import org.yibaotong.files.store.StoreKey;
import org.yibaotong.publishing.ToldStories;

@YibaotongTest
class ArticlePicturesTests {

    @Autowired
    ToldStories stories;

    @Autowired
    StoredFiles files;

    @Autowired
    Store store;

    @Autowired
    Signed signed;

    @Autowired
    @Qualifier("pictures") AsyncTaskExecutor pictures;

    @Test
    void theSizesOfItsPicturesAreMadeWithoutAnybodyAsking() throws Exception {
        var cover = keep(900, 700);
        var inText = keep(1_600, 1_100);
        stories.signOff(ToldStories.pictured(
                stories.story("有图的稿件", "<figure><img src=\"/files/" + inText + "/large\" alt=\"图\"></figure><p>文</p>"),
                cover));
        pictures.submit(() -> {}).get(10, TimeUnit.MINUTES);
        assertThat(has(cover, Rendition.CARD)).isTrue();
        assertThat(has(cover, Rendition.LEAD)).isTrue();
        assertThat(has(cover, Rendition.SHARE)).isTrue();
        assertThat(has(cover, Rendition.SQUARE)).isTrue();
        assertThat(has(inText, Rendition.SMALL)).isTrue();
        assertThat(has(inText, Rendition.MEDIUM)).isTrue();
        assertThat(has(inText, Rendition.LARGE)).isTrue();
        assertThat(has(inText, Rendition.CARD)).isFalse();
    }

    private FileId keep(int width, int height) {
        var photo = Samples.write(Samples.photo(width, height), "jpg");
        return files.keepPicture(photo, signed.person("luyuan")).id();
    }

    private boolean has(FileId picture, Rendition rendition) {
        return store.has(StoreKey.original(picture.sha256()).rendition(rendition, PointOfInterest.USUAL));
    }
}
