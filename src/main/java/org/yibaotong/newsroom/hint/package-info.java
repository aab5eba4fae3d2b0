/** Hints (提示): what was reported or published already that may be the same event, while it is typed and when it has come. */
@NullMarked
package org.yibaotong.newsroom.hint;

import org.jspecify.annotations.NullMarked;
