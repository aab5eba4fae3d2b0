package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenAddressesTests {

    @Test
    void whatIsNotPublicIsClosed() {
        assertThat(List.of(
                        "0.0.0.0",
                        "10.1.2.3",
                        "100.64.0.1",
                        "100.127.255.255",
                        "127.0.0.1",
                        "127.255.255.255",
                        "169.254.169.254",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.0.0.1",
                        "192.168.1.1",
                        "198.18.0.1",
                        "224.0.0.1",
                        "239.255.255.255",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "::ffff:127.0.0.1",
                        "::127.0.0.1",
                        "64:ff9b::7f00:1",
                        "fc00::1",
                        "fd12:3456::1",
                        "fe80::1",
                        "fec0::1",
                        "ff02::1",
                        "2001::1",
                        "2001:db8::1",
                        "2002:7f00:1::"))
                .allSatisfy(one -> assertThat(isOpen(List.of(), one)).as(one).isFalse());
    }

    @Test
    void whatIsPublicIsOpen() {
        assertThat(List.of(
                        "1.1.1.1",
                        "100.63.255.255",
                        "100.128.0.1",
                        "172.15.0.1",
                        "172.32.0.1",
                        "223.5.5.5",
                        "2400:3200::1"))
                .allSatisfy(one -> assertThat(isOpen(List.of(), one)).as(one).isTrue());
    }

    @Test
    void aNetworkMayBeOpenedByName() throws UnknownHostException {
        assertThat(isOpen(List.of("10.20.0.0/14"), "10.23.255.255")).isTrue();
        assertThat(isOpen(List.of("10.20.0.0/14"), "10.24.0.0")).isFalse();
        assertThat(isOpen(List.of("fd00::/8"), "fd12::1")).isTrue();
    }

    private static boolean isOpen(List<String> allowed, String address) throws UnknownHostException {
        return new OpenAddresses(allowed).isOpen(InetAddress.getByName(address));
    }
}
