package org.yibaotong.identity.intake;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.yibaotong.sheets.Workbook;

/** An Excel file to be saved by the browser under a Chinese name. */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, Workbook.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
