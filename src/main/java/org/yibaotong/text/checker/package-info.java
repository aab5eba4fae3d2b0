/** What in a text is doubtful before it is published (查错): words, days, numbers, names, and why. */
@NamedInterface("checker")
@NullMarked
package org.yibaotong.text.checker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
