package nl.kompas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kompas.edition.RulesFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A rules folder as it is named on the command line. */
final class FolderArgument {

    private FolderArgument() {}

    /** The folder, which has at least one edition; anything else is a mistake in how the command is given. */
    static RulesFolder of(Path folder, CommandSpec spec) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        RulesFolder rules = new RulesFolder(folder);
        if (rules.editions().isEmpty()) {
            String message = "There is no edition in " + folder + "; give the folder that holds <policy>/<edition>.";
            throw new ParameterException(spec.commandLine(), message);
        }
        return rules;
    }
}
