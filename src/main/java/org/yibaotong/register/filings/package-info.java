/** The pages of filings (备案): all there are, and one with its road and its answers. */
@NullMarked
package org.yibaotong.register.filings;

import org.jspecify.annotations.NullMarked;
