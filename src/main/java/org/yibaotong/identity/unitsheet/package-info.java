/** Units from a sheet (单位导入), and into one. */
@NullMarked
package org.yibaotong.identity.unitsheet;

import org.jspecify.annotations.NullMarked;
