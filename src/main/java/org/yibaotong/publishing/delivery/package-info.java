/** What must go out, to which channels, and what became of it. */
@NullMarked
package org.yibaotong.publishing.delivery;

import org.jspecify.annotations.NullMarked;
