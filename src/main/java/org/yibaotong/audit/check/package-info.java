/** Asking whether the trail is whole (核对): begun on a page, gone through behind it. */
@NullMarked
package org.yibaotong.audit.check;

import org.jspecify.annotations.NullMarked;
