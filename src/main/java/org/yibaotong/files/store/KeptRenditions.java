package org.yibaotong.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibaotong.files.Picture;
import org.yibaotong.files.PointOfInterest;
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

    public Optional<Picture> open(String sha256, Rendition rendition, PointOfInterest point) {
        var original = StoreKey.original(sha256);
        var key = original.rendition(rendition, point);
        return find(key).or(() -> original(original).map(picture -> make(picture, key, rendition, point)));
    }

    public void prepare(String sha256, Collection<Rendition> sizes) {
        var original = StoreKey.original(sha256);
        var missing =
                sizes.stream().filter(size -> !store.has(key(original, size))).toList();
        if (!missing.isEmpty()) {
            original(original)
                    .ifPresent(picture -> renditions
                            .make(picture, missing)
                            .forEach((size, made) -> store.put(key(original, size), made.content())));
        }
    }

    private static StoreKey key(StoreKey original, Rendition size) {
        return original.rendition(size, PointOfInterest.USUAL);
    }

    private Picture make(Picture picture, StoreKey key, Rendition rendition, PointOfInterest point) {
        var made = renditions.make(picture, rendition, point);
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
