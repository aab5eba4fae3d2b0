package org.yibaotong.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import org.yibaotong.example.ExampleAccount;

/** What a district sends in (报来的表): each in a shape of its own. */
public record SentLedger(String fileName, byte[] content) {

    public static SentLedger of(String district, List<ExampleAccount> accounts) {
        return switch (district) {
            case "临河区" ->
                new SentLedger(district + "摸底表.csv", PlainLedger.csv(district, accounts, Charset.forName("GB18030")));
            case "青石县" -> new SentLedger(district + "摸底表.xls", PlainLedger.xls(district, accounts));
            case "南渡县" -> new SentLedger(district + "摸底表.csv", PlainLedger.csv(district, accounts, UTF_8));
            default -> new SentLedger(district + "台账.xlsx", MessyWorkbook.of(district, accounts));
        };
    }
}
