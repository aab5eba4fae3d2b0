package org.yibaotong.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.files.Cut;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.Samples;
import org.yibaotong.files.picture.Darkroom;
import org.yibaotong.files.picture.Renditions;

/** What every store must keep to. */
abstract class StoreContract {

    abstract Store store();

    @Test
    void whatWasPutCanBeOpened() throws IOException {
        var key = StoreKey.of(bytes("一报通"));
        store().put(key, bytes("一报通"));

        assertThat(store().has(key)).isTrue();
        assertThat(read(key)).isEqualTo(bytes("一报通"));
    }

    @Test
    void whatWasNotPutIsNotThere() {
        var key = StoreKey.of(bytes("never put"));

        assertThat(store().has(key)).isFalse();
        assertThat(store().open(key)).isEmpty();
    }

    @Test
    void anEmptyFileAndALargeOneComeBackWhole() throws IOException {
        var large = new byte[9_000_000];
        new Random(3).nextBytes(large);
        for (var content : new byte[][] {new byte[0], large}) {
            store().put(StoreKey.of(content), content);
            assertThat(read(StoreKey.of(content))).isEqualTo(content);
        }
    }

    @Test
    void whatLiesInAFileComesBackWholeHoweverOftenItIsPut(@TempDir Path folder) throws IOException {
        var content = new byte[300_000];
        new Random(7).nextBytes(content);
        var key = StoreKey.of(content);
        for (int turn = 0; turn < 2; turn++) {
            var file = Files.write(folder.resolve("video" + turn), content);
            store().put(key, file);
            assertThat(read(key)).isEqualTo(content);
        }
    }

    @Test
    void aPartIsReadWithoutTheRest() throws IOException {
        var content = bytes("0123456789");
        var key = StoreKey.of(content);
        store().put(key, content);
        assertThat(part(key, 0, 10)).isEqualTo(content);
        assertThat(part(key, 3, 4)).isEqualTo(bytes("3456"));
        assertThat(part(key, 9, 1)).isEqualTo(bytes("9"));
        assertThat(store().open(StoreKey.of(bytes("never put either")), 0, 1)).isEmpty();
    }

    private byte[] part(StoreKey key, long from, long length) throws IOException {
        try (var part = store().open(key, from, length).orElseThrow()) {
            return part.readAllBytes();
        }
    }

    @Test
    void puttingTheSameTwiceChangesNothing() throws IOException {
        var key = StoreKey.of(bytes("twice"));
        store().put(key, bytes("twice"));
        store().put(key, bytes("twice"));

        assertThat(read(key)).isEqualTo(bytes("twice"));
    }

    @Test
    void aRenditionIsKeptBesideItsPicture() throws IOException {
        var original = StoreKey.of(bytes("picture"));
        var small = original.rendition(Rendition.SMALL, PointOfInterest.USUAL);
        store().put(small, bytes("small"));

        assertThat(store().has(original)).isFalse();
        assertThat(read(small)).isEqualTo(bytes("small"));
    }

    @Test
    void manyMayPutTheSameAtOnce() throws Exception {
        var content = new byte[200_000];
        new Random(5).nextBytes(content);
        var key = StoreKey.of(content);
        var start = new CyclicBarrier(16);
        var puts = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                puts.add(threads.submit(() -> {
                    start.await();
                    store().put(key, content);
                    return java.util.Arrays.equals(read(key), content);
                }));
            }
        }
        for (var put : puts) {
            assertThat(put.get()).isTrue();
        }
    }

    @Test
    void aSizeIsMadeOnceAndKept() {
        var photo = Samples.write(Samples.photo(900, 600), "jpeg");
        var key = StoreKey.of(photo);
        var kept = renditions(true);
        store().put(key, photo);

        var made =
                kept.open(key.sha256(), Rendition.CARD, PointOfInterest.USUAL).orElseThrow();
        var again =
                kept.open(key.sha256(), Rendition.CARD, PointOfInterest.USUAL).orElseThrow();

        assertThat(store().has(key.rendition(Rendition.CARD, PointOfInterest.USUAL)))
                .isTrue();
        assertThat(again.content()).isEqualTo(made.content());
        assertThat(again.width()).isEqualTo(640);
        assertThat(again.height()).isEqualTo(360);
    }

    @Test
    void aMovedPointOfInterestIsAnotherPicture() {
        var photo = Samples.write(Samples.photo(600, 900), "jpeg");
        var key = StoreKey.of(photo);
        var kept = renditions(true);
        store().put(key, photo);

        var top = kept.open(key.sha256(), Rendition.CARD, new PointOfInterest(0.5, 0))
                .orElseThrow();
        var foot = kept.open(key.sha256(), Rendition.CARD, new PointOfInterest(0.5, 1))
                .orElseThrow();

        assertThat(top.content()).isNotEqualTo(foot.content());
    }

    @Test
    void whatIsPreparedIsCutAsItWasDrawn() {
        var photo = Samples.write(Samples.photo(600, 900), "jpeg");
        var key = StoreKey.of(photo);
        var kept = renditions(true);
        var drawn = new Cut(0, 5000, 5000, 1875);
        store().put(key, photo);

        kept.prepare(key.sha256(), Map.of(Rendition.CARD, drawn, Rendition.SMALL, PointOfInterest.USUAL));

        assertThat(store().has(key.rendition(Rendition.CARD, drawn))).isTrue();
        assertThat(store().has(key.rendition(Rendition.CARD, PointOfInterest.USUAL)))
                .isFalse();
        assertThat(store().has(key.rendition(Rendition.SMALL, PointOfInterest.USUAL)))
                .isTrue();
    }

    @Test
    void whatIsNoPictureIsNotReadForASize() {
        var photo = Samples.write(Samples.photo(60, 90), "jpeg");
        var key = StoreKey.of(photo);
        var kept = renditions(false);
        store().put(key, photo);

        assertThat(kept.open(key.sha256(), Rendition.SMALL, PointOfInterest.USUAL))
                .isEmpty();
        kept.prepare(key.sha256(), Map.of(Rendition.SMALL, PointOfInterest.USUAL));
        assertThat(store().has(key.rendition(Rendition.SMALL, PointOfInterest.USUAL)))
                .isFalse();
    }

    @Test
    void aPictureThatIsNotThereHasNoSizes() {
        var kept = renditions(true);
        var nowhere = StoreKey.of(bytes("nowhere")).sha256();

        assertThat(kept.open(nowhere, Rendition.SMALL, PointOfInterest.USUAL)).isEmpty();
    }

    private KeptRenditions renditions(boolean ofPictures) {
        return new KeptRenditions(store(), new Renditions(new Darkroom(1)), sha256 -> ofPictures);
    }

    byte[] read(StoreKey key) throws IOException {
        try (var content = store().open(key).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
