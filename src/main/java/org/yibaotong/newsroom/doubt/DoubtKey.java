package org.yibaotong.newsroom.doubt;

/** Which doubt is decided about: by what rule, and which words. */
record DoubtKey(String rule, String words) {

    String text() {
        return rule + ":" + words;
    }
}
