/** The stories of the example world, told through the same acts that real ones go through, at the times they happened. */
@NullMarked
package org.yibaotong.newsroom.told;

import org.jspecify.annotations.NullMarked;
