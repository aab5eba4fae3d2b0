package org.yibaotong.files;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.yibaotong.shared.PersonId;

/** Keeps files and hands them out again (文件库). */
public interface StoredFiles {

    /**
     * Keeps a photo: decided by its content, limited in size and pixels, turned upright, freed of place and camera data.
     *
     * @throws org.yibaotong.shared.Refusal when it is no photo, too large or broken
     */
    StoredFile keepPicture(byte[] content, PersonId by);

    /** The same for an upload that still lies on the disk: it is read when it is its turn. */
    StoredFile keepPicture(InputStreamSource upload, long length, PersonId by);

    /** Keeps a Word, Excel or PDF file as it is. */
    StoredFile keepDocument(byte[] content, String name, PersonId by);

    /**
     * Keeps a video, MP4 or WebM by its content, freed of where it was taken; it goes to the store piece by piece.
     *
     * @param length as the sender says, or -1
     * @throws org.yibaotong.shared.Refusal when it is none, too large, cut, or holds a place that cannot be taken out
     */
    StoredFile keepVideo(InputStream content, long length, PersonId by);

    /**
     * Keeps the captions of a video, WebVTT or SRT in UTF-8 or GB18030 by their content, as WebVTT: words and times, and nothing else
     * that stood there.
     *
     * @throws org.yibaotong.shared.Refusal when they are none, too many, or a time of them is wrong
     */
    StoredFile keepCaptions(byte[] content, PersonId by);

    /** What is said in captions, a line each cue; nothing where there are none. */
    List<String> said(FileId captions);

    Optional<StoredFile> find(FileId file);

    StoredFile get(FileId file);

    InputStream open(FileId file);

    /** Finds out what pictures look like, where that is not known yet: for whoever has time. */
    void look(Collection<FileId> pictures);

    /** What is known of how these look: two that differ in few of the 64 bits look alike. */
    Map<FileId, Long> looks(Collection<FileId> pictures);

    /** What a code for a phone's camera (二维码) in the picture says, where one can be read. */
    Optional<String> code(FileId picture);

    /** Makes what is missing of these sizes of a picture, so that nobody has to wait for them later. */
    void prepare(FileId picture, Collection<Rendition> sizes);
}
