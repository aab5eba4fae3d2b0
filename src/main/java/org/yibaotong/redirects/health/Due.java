package org.yibaotong.redirects.health;

import org.yibaotong.redirects.OldSiteId;

/** A mapping whose target is to be looked at (该看的), and what the nights before said of it. */
record Due(long id, OldSiteId site, String target, int failures, boolean isDead) {}
