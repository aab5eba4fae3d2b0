package org.yibaotong.newsroom.comment;

/**
 * One comment as it is printed.
 *
 * @param about which edition, and of which words if it names them
 * @param settled who settled it and when, or empty while it waits
 */
public record CommentLine(String id, String who, String when, String about, String words, String settled) {

    public boolean isOpen() {
        return settled.isEmpty();
    }
}
