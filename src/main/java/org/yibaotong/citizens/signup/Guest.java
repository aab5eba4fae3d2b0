package org.yibaotong.citizens.signup;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * Who signed up (报名人): the least that is needed to let them in and to call them.
 *
 * @param agreed the version of the rules of children's data under which a guardian agreed; none of those who are grown up
 */
record Guest(
        String name,
        String telephone,
        Map<Integer, String> answers,
        @Nullable String agreed) {

    private static final int NAME_LONGEST = 30;

    static Guest of(Entry entry, SignUpPlan plan) {
        var name = name(entry.name());
        var telephone = Contact.telephone(entry.telephone());
        Refusal.unless(telephone.matches("\\+?\\d{7,15}"), "sign-up.telephone.wrong");
        var answers = new TreeMap<Integer, String>();
        plan.questions()
                .forEach(question -> answers.put(
                        question.position(), question.checked(entry.answers().getOrDefault(question.position(), ""))));
        return new Guest(name, telephone, answers, plan.forChildren() ? agreed(entry) : null);
    }

    /** Whoever is under 14 is signed up by somebody who agrees for them (个人信息保护法第三十一条). */
    private static String agreed(Entry entry) {
        Refusal.unless(ChildRules.isVersion(entry.agreed()), "sign-up.guardian.missing");
        return entry.agreed();
    }

    /** The same, whose name was written wrong. */
    Guest named(String right) {
        return new Guest(name(right), telephone, answers, agreed);
    }

    private static String name(String typed) {
        var name = PlainText.line(typed);
        Refusal.when(name.isEmpty(), "sign-up.name.missing");
        Refusal.when(PlainText.length(name) > NAME_LONGEST, "sign-up.name.too-long", NAME_LONGEST);
        return name;
    }
}
