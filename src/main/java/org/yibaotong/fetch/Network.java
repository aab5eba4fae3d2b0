package org.yibaotong.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of network addresses (网段), written as {@code 10.0.0.0/8}. */
record Network(InetAddress first, int bits) {

    static Network of(String written) {
        int slash = written.indexOf('/');
        try {
            return new Network(
                    InetAddress.getByName(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException | RuntimeException e) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + written, e);
        }
    }

    boolean contains(InetAddress address) {
        var mine = first.getAddress();
        var other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
