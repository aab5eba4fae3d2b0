package org.yibaotong.database.backup;

/** A backup or restore that cannot be done, with a sentence that says why and what to do. */
final class BackupRefused extends RuntimeException {

    BackupRefused(String sentence) {
        super(sentence);
    }
}
