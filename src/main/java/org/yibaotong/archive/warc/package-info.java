/** WARC files (存档文件): one record after another, each packed by itself, so that any tool reads them and one can be read alone. */
@NullMarked
package org.yibaotong.archive.warc;

import org.jspecify.annotations.NullMarked;
