package org.huisheng.cli;

import java.nio.file.Path;

/** Where the launcher stands; told by it, else the current folder. */
final class Home {

  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("huisheng.home", ""));
  }
}
