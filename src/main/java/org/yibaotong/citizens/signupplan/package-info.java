/** How one signs up for a service (报名安排): until when, for how many, what is asked, and where a clerk lays it down. */
@NullMarked
package org.yibaotong.citizens.signupplan;

import org.jspecify.annotations.NullMarked;
