/** The page 检查: how the city stands, the list of findings, and one finding. */
@NullMarked
package org.yibaotong.inspection.overview;

import org.jspecify.annotations.NullMarked;
