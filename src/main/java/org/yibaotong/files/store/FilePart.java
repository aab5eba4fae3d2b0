package org.yibaotong.files.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a file (文件片段): it ends after so many bytes, wherever the file ends. */
final class FilePart extends FilterInputStream {

    private long left;

    FilePart(InputStream content, long length) {
        super(content);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int one = super.read();
        left -= one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = super.read(into, from, (int) Math.min(left, length));
        left -= Math.max(0, count);
        return count;
    }
}
