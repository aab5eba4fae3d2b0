/** Mistakes that residents point out on websites and accounts (找错): answered within days, and a finding where they are right. */
@NullMarked
package org.yibaotong.inspection.mistake;

import org.jspecify.annotations.NullMarked;
