package org.yibaotong.redirects.serving;

import java.nio.file.Path;

/** What a request for an old host is answered with (回答). */
sealed interface Answer {

    int status();

    /** Somewhere else: for good (301), or for now (302). */
    record Elsewhere(int status, String target) implements Answer {}

    /** A page that says what was here and where it is now. */
    record Shown(int status, GonePage page) implements Answer {}

    /** A file for programs. */
    record Text(String type, String content) implements Answer {

        @Override
        public int status() {
            return 200;
        }
    }

    /** A file that lies ready. */
    record Printed(String type, Path file) implements Answer {

        @Override
        public int status() {
            return 200;
        }
    }

    /** What cannot be made just now. */
    record Later() implements Answer {

        @Override
        public int status() {
            return 503;
        }
    }

    /** A method nobody uses on a page that is gone. */
    record Refused(int status) implements Answer {}
}
