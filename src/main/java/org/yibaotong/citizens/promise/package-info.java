/** What residents are promised in days (承诺的天数). */
@NullMarked
package org.yibaotong.citizens.promise;

import org.jspecify.annotations.NullMarked;
