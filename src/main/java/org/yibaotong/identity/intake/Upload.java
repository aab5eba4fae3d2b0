package org.yibaotong.identity.intake;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.SheetFile;

/** A file as it arrives with a form. */
public final class Upload {

    private Upload() {}

    public static byte[] content(MultipartFile file) {
        Refusal.when(file.getSize() > SheetFile.MAX_BYTES, "sheet.read.too-large", SheetFile.MAX_BYTES >> 20);
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new Refusal("error.upload-broken");
        }
    }
}
