package org.yibaotong.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose installation this is: the names and numbers on masthead and foot, set once per installation ({@code yibaotong.site.*}).
 *
 * @param address how the world reaches the portal, without a slash at the end
 */
@ConfigurationProperties("yibaotong.site")
public record Site(
        @DefaultValue("融媒体中心") String name,
        @DefaultValue("本地") String city,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("融媒体中心") String operator,
        @DefaultValue("") String postalAddress,
        @DefaultValue("") String telephone,
        @DefaultValue("") String siteCode,
        @DefaultValue("") String icp,
        @DefaultValue("") String publicSecurity) {}
