import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Correspondents who send in a lead with three photos, as the page does it: one photo after the other, then the form.
 * {@code Submit SITE page|camera TIMES LOGIN…}, with one correspondent a login at the same time. Prints in milliseconds the 95th
 * percentile of all of it and of the form alone, and the size of a photo in bytes.
 */
class Submit {

    private static final int WARM_UP = 6;

    private final Photo photo;
    private final Waits all = new Waits();
    private final Waits form = new Waits();

    private Submit(Photo photo) {
        this.photo = photo;
    }

    public static void main(String[] arguments) throws Exception {
        var submit = new Submit(arguments[1].equals("camera") ? Photo.fromCamera() : Photo.fromPage());
        var logins = List.of(arguments).subList(3, arguments.length);
        submit.run(arguments[0], logins, Integer.parseInt(arguments[2]) / logins.size());
        System.out.println(submit.all.percentile(95) + " " + submit.form.percentile(95) + " " + submit.photo.length());
    }

    private void run(String site, List<String> logins, int times) throws Exception {
        try (var senders = Executors.newFixedThreadPool(logins.size())) {
            var sent = new ArrayList<Future<?>>();
            for (var login : logins) {
                var correspondent = Visitor.signedIn(site, login);
                sent.add(senders.submit(() -> {
                    for (int turn = -WARM_UP; turn < times; turn++) {
                        send(correspondent, turn < 0 ? new Waits() : all, turn < 0 ? new Waits() : form);
                    }
                    return null;
                }));
            }
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private void send(Visitor correspondent, Waits all, Waits form) throws Exception {
        var page = correspondent.get("/desk/submissions/new");
        var token = Visitor.hidden(page, "_csrf");
        var photos = List.of(photo.next(), photo.next(), photo.next());
        var fields = new ArrayList<>(List.of(
                Visitor.field("_csrf", token),
                Visitor.field("key", Visitor.hidden(page, "key")),
                Visitor.field("kind", "LEAD"),
                Visitor.field("text", "小区门口的路灯修好了，晚上下班的人走得安心。"),
                Visitor.field("place", "幸福路"),
                Visitor.field("happened", "今天上午"),
                Visitor.field("contact", "社区值班室")));
        long began = System.nanoTime();
        for (var one : photos) {
            fields.add(Visitor.field("pictures", correspondent.upload(token, one)));
        }
        long chosen = System.nanoTime();
        correspondent.send("/desk/submissions", token, fields);
        all.addSince(began);
        form.addSince(chosen);
    }
}
