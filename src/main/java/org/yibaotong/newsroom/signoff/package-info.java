/** Signing off (签发): somebody takes responsibility for exactly one edition, and only that edition may be published. */
@NullMarked
package org.yibaotong.newsroom.signoff;

import org.jspecify.annotations.NullMarked;
