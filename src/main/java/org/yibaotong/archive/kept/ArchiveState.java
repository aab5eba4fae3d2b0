package org.yibaotong.archive.kept;

/** How far an archive is (存档进度). */
public enum ArchiveState {
    RUNNING,
    PAUSED,
    DONE
}
