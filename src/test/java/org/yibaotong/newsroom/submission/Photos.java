package org.yibaotong.newsroom.submission;

import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.PersonId;

/** Photos for tests, drawn and kept. */
@Component
public class Photos {

    private final StoredFiles files;

    Photos(StoredFiles files) {
        this.files = files;
    }

    public FileId keep(int seed) {
        return files.keepPicture(new ExampleCity.Picture("park", seed, null).jpeg(), PersonId.next())
                .id();
    }
}
