package org.yibaotong.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file to be saved by the browser under a Chinese name (下载), and kept by no cache. */
public final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Download() {}

    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return of(name + ".xlsx", XLSX, content);
    }

    /** One too large to stand in memory; it is read as it is sent. */
    public static ResponseEntity<Resource> workbook(String name, InputStream content) {
        return of(name + ".xlsx", XLSX, new InputStreamResource(content));
    }

    public static ResponseEntity<byte[]> document(String name, byte[] content) {
        return of(name + ".docx", DOCX, content);
    }

    public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return of(name + ".pdf", "application/pdf", content);
    }

    public static ResponseEntity<byte[]> text(String name, String content) {
        return of(name + ".txt", "text/plain;charset=UTF-8", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Byte by byte as it came from somewhere, in whatever encoding. */
    public static ResponseEntity<byte[]> text(String name, byte[] content) {
        return of(name + ".txt", "application/octet-stream", content);
    }

    private static <B> ResponseEntity<B> of(String fileName, String type, B content) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
