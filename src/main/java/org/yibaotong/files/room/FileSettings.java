package org.yibaotong.files.room;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.yibaotong.files.store.S3Settings;

/**
 * Where files are kept ({@code yibaotong.files.*}): in the data folder, or in a bucket when an endpoint is named.
 *
 * @param videoMost how large a video may be
 */
@ConfigurationProperties("yibaotong.files")
record FileSettings(@Nullable S3 s3, @DefaultValue("200MB") DataSize videoMost) {

    record S3(
            @Nullable URI endpoint,
            @DefaultValue("cn") String region,
            @DefaultValue("yibaotong") String bucket,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("true") boolean pathStyle,
            @DefaultValue("10s") Duration patience) {}

    @Nullable S3Settings bucket() {
        if (s3 == null || s3.endpoint() == null) {
            return null;
        }
        return new S3Settings(
                s3.endpoint(), s3.region(), s3.bucket(), s3.accessKey(), s3.secretKey(), s3.pathStyle(), s3.patience());
    }
}
