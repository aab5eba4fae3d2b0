/** The pages where archives are begun, watched and checked. */
@NullMarked
package org.yibaotong.archive.desk;

import org.jspecify.annotations.NullMarked;
