package org.huisheng.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.changes.Changes;
import org.huisheng.store.changes.ChangesJson;
import org.huisheng.store.changes.ChangesPatch;
import org.huisheng.store.changes.DumpDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code changes --since N}. */
@Command(
    name = "changes",
    description = {
      "Tell what the current version has that an older one has not, and the reverse 变更:",
      "documents, and quads by graph; or every quad, as an RDF Patch that makes the one of the"
          + " other."
    })
final class ChangesCommand implements Callable<Integer> {

  /** What a person or a program wants to read. */
  enum Format {
    text,
    json,
    patch
  }

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Option(
      names = "--since",
      required = true,
      paramLabel = "N",
      description = "A version that `versions` lists.")
  private int since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or patch (default: text).")
  private Format format;

  @Override
  public Integer call() throws IOException {
    StoreVersion current = store.current();
    Changes changes = new Changes(store.store(), store.store().version(since), current);
    switch (format) {
      case text -> root.out().print(ChangesText.of(changes.summary()));
      case json -> root.out().print(ChangesJson.of(changes.summary()));
      case patch -> patch(changes);
    }
    return ExitCode.DONE.code();
  }

  private void patch(Changes changes) throws IOException {
    OutputStream out = new BufferedOutputStream(root.out());
    try (DumpDifference quads = changes.quads()) {
      ChangesPatch.write(quads, out);
    } finally {
      out.flush();
    }
  }
}
