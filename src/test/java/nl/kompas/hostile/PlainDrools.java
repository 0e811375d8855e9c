package nl.kompas.hostile;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Counts how many of the hostile rule files stock Drools lets take effect. Not a test: what it measures is not ours. Each file
 * is compiled and run in a fork with little memory, which is ended where it hangs. Run it as {@code docs/hostile-rules.md} says.
 */
final class PlainDrools {

    /** Work on one file, which takes less than two seconds where it ends at all. */
    private static final Duration MOST_WORK = Duration.ofSeconds(10);

    /** For one that does nothing; a busy machine must not be taken for it. */
    private static final int LONGEST_SECONDS = 90;

    private static final int FILES_A_FORK = 40;

    /** What became of a file under stock Drools. */
    enum Fate {
        /** The compiler said no. */
        REFUSED("refused at compile"),
        /** It compiled and ran, and did what it attempts. */
        EFFECT("compiled and took effect"),
        /** It took more than {@link #MOST_WORK} of a processor, or {@link #LONGEST_SECONDS} seconds. */
        HUNG("hung the JVM"),
        /** The JVM was gone, or out of memory or stack. */
        ENDED("ended the JVM, its memory or its stack"),
        /** It compiled and ran, and nothing showed. */
        NONE("compiled, no effect seen");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    private PlainDrools() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("plain-drools");
        Deque<HostileFile> left = new ArrayDeque<>(HostileCorpus.all());
        Map<String, Map<Fate, Integer>> counts = new TreeMap<>();
        Map<Fate, Integer> total = new EnumMap<>(Fate.class);
        while (!left.isEmpty()) {
            try (Fork fork = new Fork()) {
                for (int i = 0; i < FILES_A_FORK && !left.isEmpty() && fork.fit(); i++) {
                    HostileFile hostileFile = left.poll();
                    Fate fate = fork.run(hostileFile, folder);
                    System.out.printf("%-40s %s%n", hostileFile.file(), fate.words);
                    counts.computeIfAbsent(hostileFile.way(), way -> new EnumMap<>(Fate.class))
                            .merge(fate, 1, Integer::sum);
                    total.merge(fate, 1, Integer::sum);
                }
            }
        }
        counts.put("total", total);
        print(counts);
    }

    private static void print(Map<String, Map<Fate, Integer>> counts) {
        System.out.print("\n| way in | files |");
        for (Fate fate : Fate.values()) {
            System.out.print(" " + fate.words + " |");
        }
        System.out.println("\n|---|---:|" + "---:|".repeat(Fate.values().length));
        counts.forEach((way, fates) -> {
            System.out.print("| " + way + " | "
                    + fates.values().stream().mapToInt(Integer::intValue).sum() + " |");
            for (Fate fate : Fate.values()) {
                System.out.print(" " + fates.getOrDefault(fate, 0) + " |");
            }
            System.out.println();
        });
    }

    /** A JVM that takes the names of files on its standard input and says what became of each on its standard output. */
    private static final class Fork implements AutoCloseable {

        private final Process process;
        private final BufferedWriter in;
        private final BufferedReader out;
        private boolean spent;

        Fork() throws IOException {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PlainDroolsFork.class.getName()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            in = process.outputWriter();
            out = process.inputReader();
            // The first line says that it is warm: starting is no work of a rule's.
            answer();
        }

        /** Whether it can take another file. */
        boolean fit() {
            return !spent;
        }

        Fate run(HostileFile hostileFile, Path folder) throws IOException, InterruptedException, ExecutionException {
            Path mark = folder.resolve(hostileFile.file() + ".mark");
            Path file =
                    Files.write(folder.resolve(hostileFile.file() + ".drl"), HostileCorpus.marked(hostileFile, mark));
            in.write(file + "\t" + mark + "\n");
            in.flush();
            Duration before = work();
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(this::answer);
            for (int second = 0; second < LONGEST_SECONDS; second++) {
                try {
                    return fate(answer.get(1, TimeUnit.SECONDS));
                } catch (TimeoutException e) {
                    if (work().minus(before).compareTo(MOST_WORK) > 0) {
                        break;
                    }
                }
            }
            close();
            return Fate.HUNG;
        }

        private Fate fate(String line) {
            Fate fate = line == null ? Fate.ENDED : Fate.valueOf(line.split(" ")[0]);
            if (fate == Fate.ENDED || line.endsWith(PlainDroolsFork.SPENT)) {
                close();
            }
            return fate;
        }

        private Duration work() {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        /** Lines of the rules themselves are passed over. */
        private String answer() {
            try {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith(PlainDroolsFork.ANSWER)) {
                        return line.substring(PlainDroolsFork.ANSWER.length());
                    }
                }
                return null;
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public void close() {
            spent = true;
            process.destroyForcibly();
        }
    }
}
