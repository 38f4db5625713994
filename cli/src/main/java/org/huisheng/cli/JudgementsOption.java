package org.huisheng.cli;

import java.nio.file.Path;
import org.huisheng.map.JudgementFile;
import picocli.CommandLine.Option;

/** Where a store's judgements are kept. */
final class JudgementsOption {

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description =
          "Turtle file of what persons decided 判定 (default: judgements.ttl in the store's folder).")
  private Path file;

  JudgementFile of(StoreOption store) {
    return new JudgementFile(file == null ? store.store().judgements() : file);
  }
}
