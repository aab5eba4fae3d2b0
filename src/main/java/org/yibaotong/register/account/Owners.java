package org.yibaotong.register.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/**
 * Whose it is (归属): four parts, never mixed up.
 *
 * @param supervisingUnit 主管单位, which supervises and inspects
 * @param sponsor 主办单位 as it is written, which may be a body below the unit: a school, an office
 * @param creditCode 统一社会信用代码 of the sponsor
 * @param sponsoringUnit the unit of our tree in whose hands the sponsor is
 * @param operatingUnit 承办单位, which does the daily work; empty where the sponsor does
 * @param contractor who does it for money; empty where nobody
 * @param verifiedAs whom the platform's verification names
 * @param inScope whether it is within the rules for government websites and new media (政务范围); null where that is still to be settled
 */
public record Owners(
        @Nullable UnitId supervisingUnit,
        String sponsor,
        String creditCode,
        UnitId sponsoringUnit,
        String operatingUnit,
        String contractor,
        @Nullable LocalDate contractUntil,
        String verifiedAs,
        @Nullable LocalDate verifiedUntil,
        Tier tier,
        Category category,
        @Nullable Boolean inScope) {

    /** What {@link org.yibaotong.register.InScope#isWithin} says, asked of the database. */
    public static final String WITHIN_SCOPE = "account.in_scope is not false";

    private static final int LONGEST = 80;

    public Owners {
        creditCode = CreditCode.of(creditCode);
        sponsor = named(sponsor, "account.sponsor.too-long");
        operatingUnit = named(operatingUnit, "account.operating-unit.too-long");
        contractor = named(contractor, "account.contractor.too-long");
        verifiedAs = named(verifiedAs, "account.verified-as.too-long");
        Refusal.when(sponsor.isEmpty(), "account.sponsor.missing");
        Refusal.when(contractUntil != null && contractor.isEmpty(), "account.contractor.missing");
    }

    /** Whether the platform tells everybody of another body than the one that is said to run it. */
    public boolean isVerifiedAsAnother() {
        return !verifiedAs.isEmpty() && !verifiedAs.equals(sponsor);
    }

    private static String named(String typed, String tooLong) {
        var name = PlainText.line(typed);
        Refusal.when(PlainText.length(name) > LONGEST, tooLong, LONGEST);
        return name;
    }
}
