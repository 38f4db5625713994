package org.huisheng.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of the command line. Results go to {@link #out}, everything else to {@link #err}. */
@Command(
    name = "huisheng",
    description = {
      "回声: a knowledge graph of Chinese policy documents.",
      "Results go to standard output, everything else to standard error."
    },
    subcommands = {
      UpCommand.class,
      LoadCommand.class,
      ServeCommand.class,
      ReaderCommand.class,
      QueryCommand.class,
      WantedCommand.class,
      ShelfCommand.class,
      TraceCommand.class,
      CandidatesCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      CheckCommand.class,
      DumpCommand.class,
      StatsCommand.class,
      VersionsCommand.class,
      ChangesCommand.class,
      RollbackCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      VersionCommand.class
    })
final class Huisheng {

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Print where in the program a failure arose.")
  private boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  @SuppressWarnings("UnusedVariable") // picocli sees to it
  private boolean help;

  private final PrintStream out;
  private final PrintStream err;

  private Huisheng(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** {@return the code of the {@link ExitCode} that the command ends with} */
  static int run(String[] args, PrintStream out, PrintStream err) {
    Huisheng root = new Huisheng(out, err);
    CommandLine line = new CommandLine(root);
    line.setOut(writer(out)).setErr(writer(err));
    line.setUsageHelpAutoWidth(true);
    Failures failures = new Failures(err, () -> root.stacktrace);
    line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    document(line);
    return args.length == 0 ? root.withoutCommand(line) : line.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private int withoutCommand(CommandLine line) {
    line.usage(err);
    return ExitCode.USAGE.code();
  }

  private static void document(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.list());
    line.getSubcommands().values().forEach(Huisheng::document);
  }

  /** {@return where results go} */
  PrintStream out() {
    return out;
  }

  /** {@return where everything else goes} */
  PrintStream err() {
    return err;
  }
}
