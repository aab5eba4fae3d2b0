package org.yibaotong.files.video;

import java.io.IOException;

/** Is told where one picture, or one piece of sound, lies among all the others. */
@FunctionalInterface
interface Sample {
    void lies(long at, long length) throws IOException;
}
