package org.yibaotong.newsroom.hint;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoreUnavailable;
import org.yibaotong.files.StoredFiles;

/** How photos look, found out where nobody has looked at them yet. */
@Component
class Looks {

    private static final Logger log = LoggerFactory.getLogger(Looks.class);

    private final StoredFiles files;

    Looks(StoredFiles files) {
        this.files = files;
    }

    /** Without the store nothing is known of the pictures, and the words have to do. */
    List<Long> of(List<FileId> pictures) {
        try {
            files.look(pictures);
        } catch (StoreUnavailable away) {
            log.info("not looked at {} pictures: {}", pictures.size(), away.getMessage());
        }
        return List.copyOf(files.looks(pictures).values());
    }
}
