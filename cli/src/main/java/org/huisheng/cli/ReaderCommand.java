package org.huisheng.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.huisheng.serve.http.ReaderFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code reader NAME}. */
@Command(
    name = "reader",
    description = {
      "Print a line for the file of `serve --readers`: who may read, and how he is known.",
      "Asks for a password, or makes a token, which is shown this once only."
    })
final class ReaderCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;

  @Parameters(paramLabel = "NAME", description = "Name of the reader, without blanks or colons.")
  private String name;

  @Option(names = "--token", description = "Make a token in place of a password.")
  private boolean token;

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[^\\s:]+")) {
      throw new UsageException("'" + name + "' has a blank or a colon");
    }
    if (token) {
      String made = ReaderFile.newToken();
      root.err().println("the token of " + name + ": " + made);
      root.out().println(ReaderFile.token(name, made));
    } else {
      root.out().println(ReaderFile.user(name, password()));
    }
    return ExitCode.DONE.code();
  }

  @SuppressWarnings(
      "SystemConsoleNull") // from Java 22 on it asks in a pipe, too, and gets its answer
  private char[] password() throws IOException {
    Console console = System.console();
    if (console != null) {
      return console.readPassword("password of %s: ", name);
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    if (line == null || line.isEmpty()) {
      throw new UsageException("no password came on standard input");
    }
    return line.toCharArray();
  }
}
