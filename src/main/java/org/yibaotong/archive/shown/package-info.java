/** The archive as everybody reads it (看存档). */
@NullMarked
package org.yibaotong.archive.shown;

import org.jspecify.annotations.NullMarked;
