package org.yibaotong.inspection.spotcheck;

import org.yibaotong.web.Badge;

/** A spot check in the list of all. */
public record SpotCheckLine(String url, String name, String scope, String drawn, String seed, String at, Badge state) {}
