/** Drives (微心愿活动): some wishes that belong together, with the assessment that comes before anybody's data is taken. */
@NullMarked
package org.yibaotong.citizens.drive;

import org.jspecify.annotations.NullMarked;
