/** What of a wish is left to the institution of its drive (由单位来办), and the nights on which wishes are looked after. */
@NullMarked
package org.yibaotong.citizens.institution;

import org.jspecify.annotations.NullMarked;
