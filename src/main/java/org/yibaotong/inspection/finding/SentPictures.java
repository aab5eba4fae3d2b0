package org.yibaotong.inspection.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.PersonId;

/** Keeps the pictures that were sent with a form (截图或照片). */
@Component
public class SentPictures {

    private final StoredFiles files;

    SentPictures(StoredFiles files) {
        this.files = files;
    }

    /** A form without any sends one that is empty. */
    public List<FileId> keep(@Nullable List<MultipartFile> pictures, PersonId by) {
        var sent = pictures == null ? List.<MultipartFile>of() : pictures;
        return sent.stream()
                .filter(picture -> !picture.isEmpty())
                .map(picture ->
                        files.keepPicture(picture, picture.getSize(), by).id())
                .distinct()
                .toList();
    }
}
