package org.yibaotong.files.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yibaotong.files.StoreUnavailable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A store in an S3 service (对象存储). */
public final class S3Store implements Store, AutoCloseable {

    private static final Duration LARGE = Duration.ofMinutes(10);

    private final S3Client client;
    private final String bucket;

    public S3Store(S3Settings settings) {
        this.client = S3Clients.connect(settings);
        this.bucket = settings.bucket();
    }

    @Override
    public void put(StoreKey key, byte[] content) {
        put(key, RequestBody.fromBytes(content), usual -> {});
    }

    @Override
    public void put(StoreKey key, Path file) {
        put(key, RequestBody.fromFile(file), S3Store::patiently);
    }

    /** A large file takes longer than an answer may; that nothing goes on at all the connection itself notices. */
    private static void patiently(AwsRequestOverrideConfiguration.Builder call) {
        call.apiCallAttemptTimeout(LARGE).apiCallTimeout(LARGE);
    }

    private void put(StoreKey key, RequestBody content, Consumer<AwsRequestOverrideConfiguration.Builder> how) {
        asked("keep", key, () -> {
            if (!isThere(key)) {
                upload(key, content, how);
            }
            return key;
        });
    }

    @Override
    public Optional<InputStream> open(StoreKey key) {
        return asked("read", key, () -> {
            try {
                return Optional.of(client.getObject(get -> get.bucket(bucket).key(key.path())));
            } catch (S3Exception e) {
                return absent(e, Optional.empty());
            }
        });
    }

    @Override
    public Optional<InputStream> open(StoreKey key, long from, long length) {
        var part = "bytes=" + from + "-" + (from + length - 1);
        return asked("read", key, () -> {
            try {
                return Optional.of(client.getObject(
                        get -> get.bucket(bucket).key(key.path()).range(part)));
            } catch (S3Exception e) {
                return absent(e, Optional.empty());
            }
        });
    }

    @Override
    public boolean has(StoreKey key) {
        return asked("find", key, () -> isThere(key));
    }

    @Override
    public void close() {
        client.close();
    }

    private boolean isThere(StoreKey key) {
        try {
            client.headObject(head -> head.bucket(bucket).key(key.path()));
            return true;
        } catch (S3Exception e) {
            return absent(e, false);
        }
    }

    /** The bucket is made when first missed, so that the program can start while the service is away. */
    private void upload(StoreKey key, RequestBody content, Consumer<AwsRequestOverrideConfiguration.Builder> how) {
        try {
            send(key, content, how);
        } catch (NoSuchBucketException e) {
            makeBucket();
            send(key, content, how);
        }
    }

    private void send(StoreKey key, RequestBody content, Consumer<AwsRequestOverrideConfiguration.Builder> how) {
        client.putObject(put -> put.bucket(bucket).key(key.path()).overrideConfiguration(how), content);
    }

    private void makeBucket() {
        try {
            client.createBucket(create -> create.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException e) {
            // Somebody else missed it too, and was faster.
        }
    }

    private static <T> T absent(S3Exception e, T nothing) {
        if (e.statusCode() == 404) {
            return nothing;
        }
        throw e;
    }

    private static <T> T asked(String what, StoreKey key, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw new StoreUnavailable("Cannot " + what + " " + key, e);
        }
    }
}
