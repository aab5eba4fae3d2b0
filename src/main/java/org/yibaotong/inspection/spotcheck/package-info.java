/** Spot checks (抽查): some of all accounts, drawn so that anyone can draw them again. */
@NullMarked
package org.yibaotong.inspection.spotcheck;

import org.jspecify.annotations.NullMarked;
