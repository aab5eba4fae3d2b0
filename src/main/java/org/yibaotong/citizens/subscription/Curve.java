package org.yibaotong.citizens.subscription;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256, and their points as browsers write them: 65 bytes, uncompressed. */
final class Curve {

    private static final int HALF = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final String NAME = "secp256r1";

    private Curve() {}

    static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(NAME));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] point(ECPublicKey key) {
        var point = new byte[1 + 2 * HALF];
        point[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + HALF);
        return point;
    }

    private static void put(BigInteger number, byte[] point, int at) {
        var bytes = number.toByteArray();
        int length = Math.min(bytes.length, HALF);
        System.arraycopy(bytes, bytes.length - length, point, at + HALF - length, length);
    }

    /** @throws IllegalArgumentException where it is no point of the curve */
    static ECPublicKey key(byte[] point) {
        if (point.length != 1 + 2 * HALF || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("not a point");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + HALF));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + HALF, point.length));
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(NAME));
            var curve = parameters.getParameterSpec(ECParameterSpec.class);
            refuseBeside(curve, x, y);
            return (ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a point", e);
        }
    }

    /** A point beside the curve would let its sender learn our key bit by bit. */
    private static void refuseBeside(ECParameterSpec spec, BigInteger x, BigInteger y) {
        var curve = spec.getCurve();
        var p = ((java.security.spec.ECFieldFp) curve.getField()).getP();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
            throw new IllegalArgumentException("not on the curve");
        }
    }
}
