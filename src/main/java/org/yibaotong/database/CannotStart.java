package org.yibaotong.database;

/** The program cannot start here (无法启动), with a sentence that says why and what to do. */
final class CannotStart extends IllegalStateException {

    CannotStart(String sentence) {
        super(sentence);
    }
}
