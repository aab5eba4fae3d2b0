package org.yibaotong.files.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where bytes are kept (存储), each under the name of its content. */
public interface Store {

    /** When this returns, the bytes are safe. What is already kept under the key stays as it is. */
    void put(StoreKey key, byte[] content);

    /** The same for what lies in a file, which may be gone afterwards. */
    void put(StoreKey key, Path file);

    Optional<InputStream> open(StoreKey key);

    /** So many bytes from here on; all of them must be there. */
    Optional<InputStream> open(StoreKey key, long from, long length);

    boolean has(StoreKey key);
}
