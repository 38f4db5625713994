package org.huisheng.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.huisheng.map.UnreadableFileException;
import org.huisheng.query.BadArgumentException;
import org.huisheng.query.Nearest;
import org.huisheng.serve.PortInUseException;
import org.huisheng.store.NoSuchVersionException;
import org.huisheng.store.StoreBusyException;
import org.huisheng.store.backup.BadBackupException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person in one line what went wrong, and the shell by the exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final PrintStream err;
  private final BooleanSupplier stacktrace;

  Failures(PrintStream err, BooleanSupplier stacktrace) {
    this.err = err;
    this.stacktrace = stacktrace;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    err.println("huisheng: " + e.getMessage() + suggestion(e, command));
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  private static String suggestion(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !command.getSubcommands().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      return "; " + Nearest.hint(word, command.getSubcommands().keySet());
    }
    return "";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    boolean usage = isForTheUser(e);
    boolean told = usage || e instanceof java.io.IOException;
    err.println("huisheng: " + (told ? message : e.getClass().getSimpleName() + ": " + message));
    if (stacktrace.getAsBoolean()) {
      e.printStackTrace(err);
    }
    return (usage ? ExitCode.USAGE : ExitCode.FAULT).code();
  }

  private static boolean isForTheUser(Exception e) {
    return e instanceof UsageException
        || e instanceof BadArgumentException
        || e instanceof UnreadableFileException
        || e instanceof PortInUseException
        || e instanceof StoreBusyException
        || e instanceof NoSuchVersionException
        || e instanceof BadBackupException;
  }
}
