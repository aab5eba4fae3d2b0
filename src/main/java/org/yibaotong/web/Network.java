package org.yibaotong.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom a network address stands for: itself, or with IPv6 the whole /64, which is one household's. */
public final class Network {

    private static final int HOUSEHOLD = 8;

    private Network() {}

    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, HOUSEHOLD)
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
