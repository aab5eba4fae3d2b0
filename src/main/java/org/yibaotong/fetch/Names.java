package org.yibaotong.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host name (域名解析). */
public interface Names {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
