package org.yibaotong.redirects.serving;

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

    /** A method nobody uses on a page that is gone. */
    record Refused(int status) implements Answer {}
}
