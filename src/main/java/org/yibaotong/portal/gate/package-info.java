/** How often one address and one browser may send the portal's forms (限次), and that those of a rush come by turns (排队). */
@NullMarked
package org.yibaotong.portal.gate;

import org.jspecify.annotations.NullMarked;
