package org.yibaotong.files.store;

import java.io.InputStream;
import java.util.Optional;

/** Where bytes are kept (存储), each under the name of its content. */
public interface Store {

    /** When this returns, the bytes are safe. What is already kept under the key stays as it is. */
    void put(StoreKey key, byte[] content);

    Optional<InputStream> open(StoreKey key);

    boolean has(StoreKey key);
}
