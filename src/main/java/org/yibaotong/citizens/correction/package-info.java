/** Putting right what lies in the safe (更正): asked for by whoever it is about, written down by one clerk, looked at by another, sealed anew. */
@NullMarked
package org.yibaotong.citizens.correction;

import org.jspecify.annotations.NullMarked;
