package org.yibaotong.newsroom.receipt;

/** One draft over the list of what was sent. */
public record DraftLine(String key, String title, String at) {

    public String url() {
        return "/desk/submissions/new?draft=" + key;
    }
}
