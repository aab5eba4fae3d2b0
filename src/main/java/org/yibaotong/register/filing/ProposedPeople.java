package org.yibaotong.register.filing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Duty;
import org.yibaotong.shared.Vault;

/** Who is to answer for an account once its change is filed (拟变更的联系人). Their telephones are sealed until then, and forgotten after. */
@Repository
public class ProposedPeople {

    private final JdbcClient jdbc;
    private final Vault vault;

    ProposedPeople(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * One duty that goes to somebody else, or to nobody, or whose telephone changes.
     *
     * @param was whose it is until then, empty for nobody's
     */
    public record Proposed(String was, Contact contact) {

        public Duty duty() {
            return contact.duty();
        }

        /** Whether only the telephone is another. */
        public boolean isSamePerson() {
            return was.equals(contact.name());
        }
    }

    /** What differs between who answers now and who is to. */
    static List<Proposed> between(List<Contact> now, List<Contact> then) {
        var standing = byDuty(now);
        var asked = byDuty(then);
        return Arrays.stream(Duty.values())
                .filter(duty -> !contact(duty, standing).equals(contact(duty, asked)))
                .map(duty -> new Proposed(contact(duty, standing).name(), contact(duty, asked)))
                .toList();
    }

    /** Who answers once the change is filed: what was not asked to be changed stays, whatever became of it meanwhile. */
    public List<Contact> over(List<Contact> now, FilingId filing) {
        var people = byDuty(now);
        of(filing).forEach(one -> people.put(one.duty(), one.contact()));
        return Arrays.stream(Duty.values())
                .map(duty -> contact(duty, people))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public List<Proposed> of(FilingId filing) {
        return jdbc.sql("""
                select * from register.proposed_contact where filing_id = :filing
                 order by array_position(array['LEADER', 'HEAD', 'ADMINISTRATOR', 'OPERATOR', 'HOLDER'], duty)
                """)
                .param("filing", filing.value())
                .query((row, number) -> proposed(filing, row))
                .list();
    }

    void put(FilingId filing, List<Proposed> people) {
        jdbc.sql("delete from register.proposed_contact where filing_id = :filing")
                .param("filing", filing.value())
                .update();
        people.forEach(one -> jdbc.sql("""
                        insert into register.proposed_contact (filing_id, duty, was, name, telephone)
                        values (:filing, :duty, :was, :name, :telephone)
                        """)
                .param("filing", filing.value())
                .param("duty", one.duty().name())
                .param("was", one.was())
                .param("name", one.contact().name())
                .param("telephone", seal(filing, one.contact()))
                .update());
    }

    void forgetTelephones(FilingId filing) {
        jdbc.sql("update register.proposed_contact set telephone = null where filing_id = :filing")
                .param("filing", filing.value())
                .update();
    }

    private static Map<Duty, Contact> byDuty(List<Contact> people) {
        return people.stream().collect(Collectors.toMap(Contact::duty, Function.identity()));
    }

    private static Contact contact(Duty duty, Map<Duty, Contact> people) {
        return Optional.ofNullable(people.get(duty)).orElseGet(() -> new Contact(duty, "", ""));
    }

    private byte @Nullable [] seal(FilingId filing, Contact contact) {
        return contact.telephone().isEmpty()
                ? null
                : vault.seal(contact.telephone().getBytes(StandardCharsets.UTF_8), label(filing, contact.duty()));
    }

    private Proposed proposed(FilingId filing, ResultSet row) throws SQLException {
        var duty = Duty.valueOf(row.getString("duty"));
        var sealed = row.getBytes("telephone");
        var telephone =
                sealed == null ? "" : new String(vault.open(sealed, label(filing, duty)), StandardCharsets.UTF_8);
        return new Proposed(row.getString("was"), new Contact(duty, row.getString("name"), telephone));
    }

    private static String label(FilingId filing, Duty duty) {
        return "telephone of filing " + filing + " " + duty;
    }
}
