/** Probes (网站检测): when which website is visited and looked at, what was seen, and the pages it rests on. */
@NullMarked
package org.yibaotong.inspection.probe;

import org.jspecify.annotations.NullMarked;
