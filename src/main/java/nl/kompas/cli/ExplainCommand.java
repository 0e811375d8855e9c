package nl.kompas.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.NameSuggestions;
import nl.kompas.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: a rule as a person reads it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = KompasCommand.Version.class,
        sortOptions = false,
        description = "Tells what a rule says, where the policy says it, what it looks at, and what looks at it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the rule was explained",
            "1:its edition has faults, which are told instead",
            "2:there is no such rule, or the command was not given as it should be",
            "3:the rule could not be explained"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RULE-ID", description = "The id of a rule, as answers cite it.")
    private String id;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "rules",
            description = "The folder that holds <policy>/<edition>. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(
            names = "--edition",
            paramLabel = "POLICY/EDITION",
            description = "Where to look. Default: the last edition that has the rule.")
    private String edition;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "nl or en. Default: the rule in both.")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<EditionFiles> having = having();
        EditionFiles files = having.get(having.size() - 1);
        Clock clock = Clock.systemUTC();
        EditionState state = new EditionLoader(clock).load(files);
        PrintWriter out = spec.commandLine().getOut();
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        if (state.active().isEmpty()) {
            new TextReport(shown(), ansi).write(CheckResult.ofFaults(folder, List.of(state)), out);
            return KompasCommand.FAULTY;
        }
        Explanation explanation = explanation(state.active().get(), new FiringCases(state, clock));
        new ExplanationText(folder, Optional.ofNullable(language), ansi).write(explanation, out);
        others(having, out);
        return KompasCommand.FINE;
    }

    private List<EditionFiles> having() {
        if (!Files.isDirectory(folder)) {
            throw usage("There is no folder " + folder + ".");
        }
        RulesFolder rules = new RulesFolder(folder);
        List<EditionFiles> editions = rules.editions().stream()
                .filter(each -> edition == null || each.toString().equals(edition))
                .map(rules::read)
                .toList();
        if (editions.isEmpty()) {
            throw usage(
                    edition == null
                            ? "There is no edition in " + folder + "."
                            : "There is no edition " + edition + ".");
        }
        RuleFinder finder = new RuleFinder(editions);
        List<EditionFiles> having = finder.having(id);
        if (having.isEmpty()) {
            throw usage("There is no rule " + id + ". "
                    + NameSuggestions.choose(id, finder.ids()).en());
        }
        return having;
    }

    private Explanation explanation(Edition found, FiringCases cases) {
        Rule rule = found.rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> usage(
                        "There is no rule " + id + " in " + found.definition().id() + "."));
        return Explanation.of(found, rule, cases);
    }

    private void others(List<EditionFiles> having, PrintWriter out) {
        if (having.size() > 1) {
            String ids = having.stream()
                    .limit(having.size() - 1L)
                    .map(each -> each.id().toString())
                    .collect(Collectors.joining(", "));
            out.println();
            out.println(shown().of("Staat ook in: ", "Stands in these too: ") + ids + " (--edition)");
        }
    }

    private Language shown() {
        return language == null ? Language.EN : language;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
