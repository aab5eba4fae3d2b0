package org.yibaotong.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibaotong.files.Framing;
import org.yibaotong.files.Picture;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoreUnavailable;
import org.yibaotong.files.picture.Renditions;

/** The sizes of the pictures in the store (图片规格库): each is made before or when it is first asked for, and kept beside its picture. */
public final class KeptRenditions {

    private static final Logger log = LoggerFactory.getLogger(KeptRenditions.class);

    private final Store store;
    private final Renditions renditions;
    private final Predicate<String> isPicture;

    /** @param isPicture whether the file of this hash is one: anybody may ask for a size, and a video is larger than our memory */
    public KeptRenditions(Store store, Renditions renditions, Predicate<String> isPicture) {
        this.store = store;
        this.renditions = renditions;
        this.isPicture = isPicture;
    }

    public Optional<Picture> open(String sha256, Rendition rendition, Framing framing) {
        var original = StoreKey.original(sha256);
        var key = original.rendition(rendition, framing);
        return find(key).or(() -> original(original).map(picture -> make(picture, key, rendition, framing)));
    }

    public void prepare(String sha256, Map<Rendition, Framing> sizes) {
        var original = StoreKey.original(sha256);
        var missing = new EnumMap<Rendition, Framing>(Rendition.class);
        sizes.forEach((size, framing) -> {
            if (!store.has(original.rendition(size, framing))) {
                missing.put(size, framing);
            }
        });
        if (!missing.isEmpty()) {
            original(original).ifPresent(picture -> makeAll(picture, original, missing));
        }
    }

    private void makeAll(Picture picture, StoreKey original, Map<Rendition, Framing> sizes) {
        renditions
                .make(picture, sizes)
                .forEach((size, made) ->
                        store.put(original.rendition(size, Objects.requireNonNull(sizes.get(size))), made.content()));
    }

    private Picture make(Picture picture, StoreKey key, Rendition rendition, Framing framing) {
        var made = renditions.make(picture, rendition, framing);
        keep(key, made);
        return made;
    }

    /** On a full disk readers see it all the same; it is made again the next time. */
    private void keep(StoreKey key, Picture made) {
        try {
            store.put(key, made.content());
        } catch (StoreUnavailable full) {
            log.warn("{} was made but cannot be kept: {}", key, String.valueOf(full.getCause()));
        }
    }

    private Optional<Picture> original(StoreKey key) {
        return isPicture.test(key.sha256()) ? find(key) : Optional.empty();
    }

    private Optional<Picture> find(StoreKey key) {
        return store.open(key).map(found -> bytes(found, key)).map(Renditions::read);
    }

    private static byte[] bytes(InputStream found, StoreKey key) {
        try (found) {
            return found.readAllBytes();
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot read " + key, e);
        }
    }
}
