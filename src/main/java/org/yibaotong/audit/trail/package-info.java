/** Reading the trail (留痕), and taking it out as a file. */
@NullMarked
package org.yibaotong.audit.trail;

import org.jspecify.annotations.NullMarked;
