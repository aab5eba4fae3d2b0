/** Units (单位), a tree of levels and functional lines. */
@NullMarked
package org.yibaotong.identity.unit;

import org.jspecify.annotations.NullMarked;
