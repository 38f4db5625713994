package org.huisheng.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program tells the shell when it ends. */
public enum ExitCode {
  /** All was done. */
  DONE(0, "done"),
  /** The program failed; the fault is ours or the machine's. */
  FAULT(1, "the program failed (our fault, or the machine's)"),
  /** Nothing was done. */
  USAGE(2, "nothing done: wrong command line or file, nothing loaded, port in use or store busy"),
  /** All was done, and something is wrong with what was read. */
  FINDINGS(3, "done, with findings of severity error"),
  /** Ctrl-C; given by the Java machine after a clean stop. */
  INTERRUPTED(130, "stopped by Ctrl-C (SIGINT)"),
  /** SIGTERM; given by the Java machine after a clean stop. */
  TERMINATED(143, "stopped by SIGTERM");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** {@return the number the shell sees} */
  public int code() {
    return code;
  }

  /** {@return number → meaning, for the help of every command} */
  static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      list.put(Integer.toString(exit.code), exit.meaning);
    }
    return list;
  }
}
