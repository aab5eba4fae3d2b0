/** Whether an archive is whole (核对存档): every segment and every page by its hash. */
@NullMarked
package org.yibaotong.archive.check;

import org.jspecify.annotations.NullMarked;
