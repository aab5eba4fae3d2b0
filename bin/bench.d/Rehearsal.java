import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day in short ({@code Rehearsal SITE}): what people of the example city open and send most, so that the JVM learns which methods are
 * worth compiling before the first real one comes.
 */
class Rehearsal {

    private static final int TIMES = 30;
    private static final int PEOPLE = 1500;
    private static final int AT_ONCE = 8;

    public static void main(String[] arguments) throws Exception {
        var site = arguments[0];
        var reader = new Visitor(site);
        var article = Visitor.first(reader.get("/news"), "href=\"(/news/\\d+)\"");
        visit(reader, List.of("/", "/news", article, "/search?q=%E7%A4%BE%E5%8C%BA"));
        visit(reader, List.of("/services", "/messages", "/wishes", "/accounts"));
        rush(site, Visitor.first(reader.get("/wishes"), "href=\"(/wishes/\\d+)\"") + "/claims");
        rush(site, service(reader) + "/sign-ups");
        visit(Visitor.signedIn(site, "luyuan"), List.of("/desk", "/desk/pool", "/desk/stories"));
        visit(Visitor.signedIn(site, "hejia"), List.of("/desk/submissions"));
        Submit.main(new String[] {site, "page", String.valueOf(TIMES), "hejia", "zhouxiaolan"});
    }

    /** What everybody wants in one minute, and nobody wanted the minute before. */
    private static void rush(String site, String form) {
        Rush.everybody(PEOPLE, AT_ONCE, who -> Rush.send(site + form, who));
    }

    /** The first one can sign up for. */
    private static String service(Visitor reader) throws Exception {
        var addresses = Pattern.compile("/services/\\d+").matcher(reader.get("/services"));
        for (var address : addresses.results().map(MatchResult::group).distinct().toList()) {
            if (reader.get(address).contains(address + "/sign-ups")) {
                return address;
            }
        }
        throw new IllegalStateException("Nobody can sign up for anything.");
    }

    private static void visit(Visitor visitor, List<String> pages) throws Exception {
        for (int turn = 0; turn < TIMES; turn++) {
            for (var page : pages) {
                visitor.get(page);
            }
        }
    }
}
