package org.yibaotong.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in one sentence why the database server (数据库服务器) does not let the program in, and which setting to look at. */
class UnreachableServer extends AbstractFailureAnalyzer<PSQLException> {

    private final Environment settings;

    UnreachableServer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable fault, PSQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        var sentence = switch (state) {
            case "08001", "08004", "08006" -> "连不上，请看地址对不对、数据库开着没有、网络通不通（YIBAOTONG_DATABASE_URL）。";
            case "28P01", "28000" -> "不让进，用户名或密码不对（YIBAOTONG_DATABASE_USER、YIBAOTONG_DATABASE_PASSWORD）。";
            case "3D000" -> "上没有这个库，请先建好，或改地址里的库名（YIBAOTONG_DATABASE_URL）。";
            default -> "";
        };
        return sentence.isEmpty() ? null : new FailureAnalysis("数据库 " + address() + " " + sentence, null, fault);
    }

    /** Without what stands behind the question mark: it may be a password. */
    private String address() {
        return settings.getProperty("yibaotong.database.url", "").replaceFirst("\\?.*", "");
    }
}
