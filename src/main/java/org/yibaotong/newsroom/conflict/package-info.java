/** Two people changed one edition (三方对照): the three texts side by side, and both changes put together. */
@NullMarked
package org.yibaotong.newsroom.conflict;

import org.jspecify.annotations.NullMarked;
