/** The yearly audit of what was done with children's and old people's data (合规审计，未成年人网络保护条例第三十七条). */
@NullMarked
package org.yibaotong.citizens.wishaudit;

import org.jspecify.annotations.NullMarked;
