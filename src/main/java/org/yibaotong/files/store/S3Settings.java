package org.yibaotong.files.store;

import java.net.URI;
import java.time.Duration;

/** Where the S3 service is and how to enter it (对象存储设置). */
public record S3Settings(
        URI endpoint,
        String region,
        String bucket,
        String accessKey,
        String secretKey,
        boolean pathStyle,
        Duration patience) {

    /** Settings end up in logs; the secret must not. */
    @Override
    public String toString() {
        return "S3Settings[%s %s %s]".formatted(endpoint, region, bucket);
    }
}
