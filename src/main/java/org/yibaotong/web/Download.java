package org.yibaotong.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file to be saved by the browser under a Chinese name (下载), and kept by no cache. */
public final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
