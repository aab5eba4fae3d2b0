/** Sheets that were sent in (导入): looked over first, then imported. */
@NullMarked
package org.yibaotong.identity.intake;

import org.jspecify.annotations.NullMarked;
