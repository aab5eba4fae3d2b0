/** Taking in videos: known by their bytes, freed of where they were taken, and refused where that cannot be done. */
@NullMarked
package org.yibaotong.files.video;

import org.jspecify.annotations.NullMarked;
