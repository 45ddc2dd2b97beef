package org.mingjian.testing;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.mail.Letter;
import org.mingjian.mail.MailFailure;
import org.mingjian.mail.Mailer;

/** A mail server that keeps what it is given, or is away, or is not there at all as in most tests. */
public class Postbox implements Mailer {
    private final List<Letter> letters = new ArrayList<>();
    private boolean configured;
    private Runnable atHandover = () -> {};

    public void clear(boolean there) {
        letters.clear();
        configured = there;
        atHandover = () -> {};
    }

    /** What happens when a letter is handed over, before it is taken. */
    public void atHandover(Runnable happening) {
        atHandover = happening;
    }

    public void away() {
        atHandover = () -> {
            throw new MailFailure(new IllegalStateException("away"));
        };
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public String link(String path) {
        return "https://jian.example" + path;
    }

    @Override
    public void send(Letter letter) {
        atHandover.run();
        letters.add(letter);
    }
}
