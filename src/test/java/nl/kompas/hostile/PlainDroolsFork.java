package nl.kompas.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kompas.hostile.PlainDrools.Fate;
import nl.kompas.hostile.facts.Condition;
import nl.kompas.hostile.facts.Finding;
import nl.kompas.hostile.facts.Item;
import nl.kompas.hostile.facts.Listed;
import nl.kompas.hostile.facts.Precondition;
import nl.kompas.hostile.facts.Role;
import nl.kompas.hostile.facts.Row;
import nl.kompas.hostile.facts.Track;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Compiles and runs hostile rule files with stock Drools, and says what became of each. */
final class PlainDroolsFork {

    static final String ANSWER = "fate: ";

    /** Said where a thread goes on, which must not count for the next file. */
    static final String SPENT = " spent";

    /** What a rule of the corpus needs beside itself, so that only the hostile part matters. */
    private static final String NEEDS =
            "import nl.kompas.hostile.facts.*; import function nl.kompas.hostile.facts.Verbs.met;"
                    + " import function nl.kompas.hostile.facts.Verbs.role; ";

    private static final Pattern PACKAGE = Pattern.compile("\\A(\\s*package\\s+[\\w.]+\\s*;?)");

    private PlainDroolsFork() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        run("rule warm when String() then System.out.println(); end".getBytes(StandardCharsets.UTF_8));
        out.println(ANSWER + Fate.NONE);
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] names = line.split("\t");
            Fate fate = fate(Path.of(names[0]), Path.of(names[1]));
            out.println(ANSWER + fate + (Effects.thread() ? SPENT : ""));
            out.flush();
        }
    }

    private static Fate fate(Path file, Path mark) throws IOException {
        System.clearProperty(Effects.PROPERTY);
        Fate fate;
        try {
            fate = run(Files.readAllBytes(file)) ? Fate.NONE : Fate.REFUSED;
        } catch (OutOfMemoryError | StackOverflowError e) {
            fate = Fate.ENDED;
        } catch (Throwable e) {
            // Thrown by the compiler, or out of the evaluation: either way nobody was told where.
            fate = fired ? Fate.NONE : Fate.REFUSED;
        }
        return Effects.any(mark) ? Fate.EFFECT : fate;
    }

    private static boolean fired;

    /** Whether it compiled; if so, it was run. */
    private static boolean run(byte[] drl) {
        fired = false;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/hostile/hostile.drl", with(new String(drl, StandardCharsets.UTF_8)));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            return false;
        }
        KieSession session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession();
        fired = true;
        List.of(
                        new Finding(),
                        new Item("cargo", "grain"),
                        new Item("cargo", "oil"),
                        new Row(),
                        new Row(),
                        new Listed(),
                        new Role(),
                        new Role(),
                        new Track(),
                        new Track(),
                        new Condition(),
                        new Condition(),
                        new Precondition())
                .forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return true;
    }

    private static String with(String drl) {
        Matcher named = PACKAGE.matcher(drl);
        return named.find()
                ? named.group() + " " + NEEDS + drl.substring(named.end())
                : "package hostile; " + NEEDS + drl;
    }
}
