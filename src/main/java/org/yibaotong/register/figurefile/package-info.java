/** Figures of many accounts sent in as one table (整批数字). */
@NullMarked
package org.yibaotong.register.figurefile;

import org.jspecify.annotations.NullMarked;
