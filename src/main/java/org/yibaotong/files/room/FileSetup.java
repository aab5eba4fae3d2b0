package org.yibaotong.files.room;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.files.picture.CodeReader;
import org.yibaotong.files.picture.Darkroom;
import org.yibaotong.files.picture.Look;
import org.yibaotong.files.picture.PictureIntake;
import org.yibaotong.files.picture.PictureLimits;
import org.yibaotong.files.picture.Renditions;
import org.yibaotong.files.store.DiskStore;
import org.yibaotong.files.store.KeptRenditions;
import org.yibaotong.files.store.S3Store;
import org.yibaotong.files.store.Store;
import org.yibaotong.files.video.VideoIntake;

/** Puts the parts together: one store, and one darkroom in which at most two pictures are developed at a time. */
@Configuration
class FileSetup {

    @Bean
    Store store(FileSettings settings, @Value("${yibaotong.home}") Path home, Clock clock) {
        var bucket = settings.bucket();
        return bucket == null ? new DiskStore(home.resolve("files"), clock.instant()) : new S3Store(bucket);
    }

    @Bean
    Darkroom darkroom() {
        return new Darkroom(2);
    }

    @Bean
    PictureIntake pictureIntake(Darkroom darkroom) {
        return new PictureIntake(PictureLimits.USUAL, darkroom);
    }

    /** Beside the uploads that are on their way in. */
    @Bean
    VideoIntake videoIntake(FileSettings settings, @Value("${yibaotong.home}") Path home, Clock clock) {
        return new VideoIntake(
                home.resolve("server/videos"), settings.videoMost().toBytes(), clock.instant());
    }

    @Bean
    Look look(Darkroom darkroom) {
        return new Look(darkroom);
    }

    @Bean
    CodeReader codeReader(Darkroom darkroom) {
        return new CodeReader(darkroom);
    }

    @Bean
    KeptRenditions keptRenditions(Store store, Darkroom darkroom, FileTable table) {
        return new KeptRenditions(store, new Renditions(darkroom), table::isPicture);
    }
}
