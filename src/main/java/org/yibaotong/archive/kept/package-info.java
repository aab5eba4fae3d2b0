/** The archives and what is in them (存档): pages, the segments they lie in, and how far each archive is. */
@NullMarked
package org.yibaotong.archive.kept;

import org.jspecify.annotations.NullMarked;
