package org.yibaotong.example;

import java.time.LocalDate;
import java.util.List;
import org.yibaotong.example.ledger.LedgerTeller;
import org.yibaotong.example.ledger.SentLedger;

/**
 * The ledger of the example city: 188 websites and 2 190 accounts, the numbers with which Changsha began its clean-up in 2019
 * (People's Daily, January 2020), of which 32 and 1 249 would be closed. Everything else about it is invented.
 */
public record ExampleLedger(List<ExampleAccount> accounts) {

    public ExampleLedger {
        accounts = List.copyOf(accounts);
    }

    /** The same ledger every time, save that its days move along. */
    public static ExampleLedger asOf(LocalDate today) {
        return new ExampleLedger(new LedgerTeller(today).tell());
    }

    public List<String> districts() {
        return accounts.stream().map(ExampleAccount::district).distinct().toList();
    }

    /** What a district would send in as its ledger: right in substance, and messy in every way ledgers are. */
    public SentLedger sent(String district) {
        return SentLedger.of(district, of(district));
    }

    public List<ExampleAccount> of(String district) {
        return accounts.stream()
                .filter(account -> account.district().equals(district))
                .toList();
    }
}
