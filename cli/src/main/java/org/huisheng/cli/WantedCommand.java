package org.huisheng.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huisheng.query.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code wanted}: the query of this name, which people look for among the commands. */
@Command(
    name = "wanted",
    description = {
      "Rank documents that are not held 待补文献 by how many echoes they could explain:",
      "directives that are only named, superiors without a text, originals of abridged texts."
    })
final class WantedCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;
  @Mixin private AnswerOptions answer;

  @Option(
      names = "--shelf",
      paramLabel = "NAME",
      defaultValue = "all",
      description = "Name of the shelf (default: all that is held).")
  private String shelf;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, String> arguments = Map.of("shelf", "https://w3id.org/huisheng/id/shelf/" + shelf);
    root.out().writeBytes(answer.of(QueryLibrary.load().get("wanted"), arguments, store));
    return ExitCode.DONE.code();
  }
}
