package org.yibaotong.files.room;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.yibaotong.files.FileId;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoreUnavailable;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.files.captions.CaptionsReader;
import org.yibaotong.files.picture.CodeReader;
import org.yibaotong.files.picture.Look;
import org.yibaotong.files.picture.PictureIntake;
import org.yibaotong.files.store.KeptRenditions;
import org.yibaotong.files.store.Store;
import org.yibaotong.files.store.StoreKey;
import org.yibaotong.files.video.VideoIntake;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Where files are brought and fetched. The bytes are safe before the row says so, never the other way round. */
@Service
class FileRoom implements StoredFiles {

    private final PictureIntake intake;
    private final VideoIntake videos;
    private final Store store;
    private final KeptRenditions renditions;
    private final PictureCuts cuts;
    private final FileTable table;
    private final Look look;
    private final CodeReader codes;
    private final Clock clock;

    FileRoom(
            PictureIntake intake,
            VideoIntake videos,
            Store store,
            KeptRenditions renditions,
            PictureCuts cuts,
            FileTable table,
            Look look,
            CodeReader codes,
            Clock clock) {
        this.intake = intake;
        this.videos = videos;
        this.store = store;
        this.renditions = renditions;
        this.cuts = cuts;
        this.table = table;
        this.look = look;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public StoredFile keepPicture(byte[] content, PersonId by) {
        return keep(intake.take(content), by);
    }

    @Override
    public StoredFile keepPicture(InputStreamSource upload, long length, PersonId by) {
        return keep(intake.take(upload, length), by);
    }

    @Override
    public StoredFile keepDocument(byte[] content, String name, PersonId by) {
        var kind = FileKind.of(content, name);
        Refusal.unless(kind.isDocument(), "file.store.not-a-document");
        return keep(content, kind.mediaType(), 0, 0, by);
    }

    @Override
    public StoredFile keepVideo(InputStream content, long length, PersonId by) {
        try (var video = videos.take(content, length)) {
            store.put(StoreKey.original(video.sha256()), video.file());
            var file = new StoredFile(new FileId(video.sha256()), video.mediaType(), video.bytes(), 0, 0);
            table.add(file, by, clock.instant());
            return file;
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot clear away a video", e);
        }
    }

    @Override
    public StoredFile keepCaptions(byte[] content, PersonId by) {
        var captions = CaptionsReader.read(content);
        var file = keep(captions.webVtt(), StoredFile.CAPTIONS, 0, 0, by);
        table.addSaid(file.id(), captions.said());
        return file;
    }

    @Override
    public List<String> said(FileId captions) {
        return table.said(captions).lines().toList();
    }

    @Override
    public Optional<StoredFile> find(FileId file) {
        return table.find(file);
    }

    @Override
    public StoredFile get(FileId file) {
        return find(file).orElseThrow(() -> new NotFound("file", file));
    }

    @Override
    public InputStream open(FileId file) {
        return store.open(StoreKey.original(file.sha256())).orElseThrow(() -> new NotFound("file", file));
    }

    /** What no decoder reads any more looks like nothing, and is not asked about again. */
    @Override
    public void look(Collection<FileId> pictures) {
        table.notLookedAt(pictures).forEach(picture -> {
            try (var content = open(picture)) {
                table.keepLook(picture, look.of(content.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refusal | NotFound unreadable) {
                table.keepLook(picture, 0);
            }
        });
    }

    @Override
    public Map<FileId, Long> looks(Collection<FileId> pictures) {
        return table.looks(pictures);
    }

    @Override
    public Optional<String> code(FileId picture) {
        try (var content = open(picture)) {
            return codes.read(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prepare(FileId picture, Collection<Rendition> sizes) {
        renditions.prepare(
                picture.sha256(),
                sizes.stream().distinct().collect(toMap(size -> size, size -> cuts.framing(picture, size))));
    }

    private StoredFile keep(Picture picture, PersonId by) {
        return keep(picture.content(), picture.mediaType(), picture.width(), picture.height(), by);
    }

    private StoredFile keep(byte[] content, String mediaType, int width, int height, PersonId by) {
        var key = StoreKey.of(content);
        store.put(key, content);
        var file = new StoredFile(new FileId(key.sha256()), mediaType, content.length, width, height);
        table.add(file, by, clock.instant());
        return file;
    }
}
