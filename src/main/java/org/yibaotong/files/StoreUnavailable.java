package org.yibaotong.files;

import org.yibaotong.shared.Unavailable;

/** The place where files are kept does not answer or cannot write (存储不可用): trying later may help. */
public final class StoreUnavailable extends Unavailable {

    public StoreUnavailable(String what, Throwable cause) {
        super("file.store.unavailable", what, cause);
    }
}
