package org.yibaotong.redirects.site;

import org.yibaotong.redirects.address.HostName;

/** @param isPreview whether it only shows beforehand what the real name will do once it is switched over */
public record OldHost(HostName name, boolean isPreview) {}
