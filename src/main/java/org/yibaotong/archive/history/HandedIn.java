package org.yibaotong.archive.history;

import java.net.URI;

/**
 * Something of an account's history (交来的一页).
 *
 * @param mediaType with its characters where they are known
 */
record HandedIn(URI target, String mediaType, byte[] content) {

    /** A host nobody can have; it stands for the account where what is handed in has no address of its own. */
    static final String NOWHERE = "http://history.invalid/";
}
