package org.huisheng.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its {@link ExitCode}. */
  public static void main(String[] args) {
    // UTF-8 by name: System.out speaks what the locale says.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = Huisheng.run(args, out, err);
    out.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
