/** Findings (问题): what is wrong with an account, by which rule and on what facts, and what the unit says to it. */
@NullMarked
package org.yibaotong.inspection.finding;

import org.jspecify.annotations.NullMarked;
