package org.yibaotong.register.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Sample;
import org.yibaotong.register.account.Tier;
import org.yibaotong.shared.UnitId;

/** What is said before an account is filed, one rule after the other. */
@YibaotongTest
class NamingTests {

    @Autowired
    Naming naming;

    @Autowired
    AccountDesk desk;

    @Autowired
    Staff staff;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private String sponsor = "";
    private String name = "";
    private UnitId unit = UnitId.next();

    @BeforeEach
    void newUnit() {
        sponsor = "青禾街道办事处" + Staff.fresh();
        name = "青禾" + Staff.fresh();
        unit = staff.newUnit(staff.unit("望江区"), Level.STREET, sponsor).id();
    }

    @Test
    void ofAShortNameThatTellsWhoseItIsAndIsVerifiedSoNothingIsSaid() {
        assertThat(said(account("wechat", name))).isEmpty();
    }

    @Test
    void beyondTwelveCharactersANameIsTooLong() {
        assertThat(said(account("wechat", "青禾街道的大事小事一起看"))).isEmpty();
        assertThat(said(account("wechat", "青禾街道的大事小事一起来看"))).containsExactly("名称有13个字。名称要简短，好记好找。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"政务在线", "街道办事处在线", "街道办发布", "社区服务平台", "便民", "禾"})
    void wordsThatEverybodyHasDoNotTellWhoseItIs(String common) {
        assertThat(said(account("wechat", common))).singleElement().asString().contains("名称里看不出是哪个单位、做什么的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾发布", "青禾社区服务", "看青禾"})
    void twoCharactersOfItsUnitAreEnoughToTellWhoseItIs(String telling) {
        assertThat(said(account("wechat", telling))).isEmpty();
    }

    @Test
    void aUnitIsCalledTheSameOnEveryPlatform() {
        var elsewhere = register(account("douyin", "青禾之声"));
        assertThat(said(account("wechat", name))).containsExactly("这个单位在抖音上叫“青禾之声”。各平台的名称要一致。");
        assertThat(said(account("wechat", "青禾之声"))).isEmpty();
        assertThat(said(account("wechat", name), elsewhere)).isEmpty();
        jdbc.sql("update register.account set state = 'DEREGISTERED' where id = :id")
                .param("id", elsewhere.value())
                .update();
        assertThat(said(account("wechat", name))).isEmpty();
    }

    /** The rule is about new media. */
    @Test
    void aWebsiteMayHaveAnotherName() {
        register(account("website", "青禾街道网站"));
        assertThat(said(account("wechat", name))).isEmpty();
        register(account("douyin", name));
        assertThat(said(account("website", "青禾街道门户网站"))).isEmpty();
    }

    @Test
    void aNamesakeOfAnotherUnitIsNamed() {
        var other = "新禾街道" + Staff.fresh();
        var itself = register(account("wechat", name));
        register(details("douyin", name, other, other, Tier.STREET, ""));
        assertThat(said(account("wechat", name), itself)).containsExactly("“" + other + "”也有叫这个名字的账号，群众会分不清。");
        assertThat(said(account("wechat", name + "在线"))).noneMatch(one -> one.contains("也有叫这个名字的账号"));
    }

    @Test
    void itsOwnAccountOfTheSameNameIsNoNamesake() {
        register(account("douyin", name));
        assertThat(said(account("wechat", name))).isEmpty();
    }

    @Test
    void thePlatformNamesTheSponsor() {
        assertThat(said(details("wechat", name, sponsor, "", Tier.STREET, "")))
                .containsExactly("还没有写认证主体。平台上公开的认证信息里要看得到主办单位。");
        assertThat(said(details("wechat", name, sponsor, "示例数字传媒有限公司", Tier.STREET, "")))
                .containsExactly("认证主体是“示例数字传媒有限公司”，和主办单位不一样。");
    }

    @Test
    void whyThereIsASecondAccountIsReadBeforeItIsFiled() {
        assertThat(said(details("wechat", name, sponsor, sponsor, Tier.STREET, "招生专用")))
                .containsExactly("同一平台上这个单位已经另有账号，理由是：招生专用");
    }

    @Test
    void beforeAStreetOrVillageOpensOneItIsAskedWhetherItMay() {
        var street = naming.of(account("wechat", name), FilingKind.OPENING, null);
        assertThat(street)
                .singleElement()
                .satisfies(hint -> assertThat(hint.text() + hint.source()).contains("原则上不开账号", "粤办函〔2019〕90号"));
        var district = details("wechat", name, sponsor, sponsor, Tier.DISTRICT, "");
        assertThat(naming.of(district, FilingKind.OPENING, null)).isEmpty();
    }

    private List<String> said(Details details) {
        return said(details, null);
    }

    private List<String> said(Details details, @Nullable AccountId itself) {
        return naming.of(details, FilingKind.CHANGE, itself).stream()
                .map(Naming.Hint::text)
                .toList();
    }

    private AccountId register(Details details) {
        return desk.register(details, AccountState.NORMAL, List.of(), signed.actor("duruo"));
    }

    private Details account(String platform, String called) {
        return details(platform, called, sponsor, sponsor, Tier.STREET, "");
    }

    private Details details(
            String platform, String called, String whose, String verifiedAs, Tier tier, String secondReason) {
        var old = Sample.details(new Identity(platform, called, "", "", "", secondReason), whose, unit);
        var owners = new Owners(null, whose, "", unit, "", "", null, verifiedAs, null, tier, Category.GOVERNMENT, true);
        return new Details(
                old.identity(),
                owners,
                old.purpose(),
                old.interaction(),
                old.papers(),
                old.site(),
                old.services(),
                old.columns());
    }
}
