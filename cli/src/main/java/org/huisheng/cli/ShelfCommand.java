package org.huisheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huisheng.map.ShelfFile;
import org.huisheng.model.Genre;
import org.huisheng.model.ShelfScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code shelf NAME}. */
@Command(
    name = "shelf",
    description = {
      "Name a set of documents 书架, by bodies, genres and period; the next load fills it.",
      "Queries take it as --param shelf=https://w3id.org/huisheng/id/shelf/NAME; `query shelves`"
          + " lists those of the store."
    })
final class ShelfCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "NAME", description = "Han characters, letters a-z, digits, hyphens.")
  private String name;

  @Option(names = "--title", paramLabel = "TEXT", description = "Its Chinese name (default: NAME).")
  private String title;

  @Option(
      names = "--body",
      paramLabel = "BODY",
      description = "Canonical name of a body that speaks in it; may be repeated (default: any).")
  private List<String> bodies = List.of();

  @Option(
      names = "--genre",
      paramLabel = "GENRE",
      description = "A kind of text, such as work-report; may be repeated (default: any).")
  private List<String> genres = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "First day of its period.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day of its period.")
  private LocalDate to;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "Canonical names of the bodies expected, one a line (default: those that speak, their"
              + " superiors and peers).")
  private Path roster;

  @Override
  public Integer call() throws IOException {
    ShelfFile file = new ShelfFile(store.store().shelves());
    file.append(scope());
    root.out().println("shelf " + name + " in " + file.path() + "; the next load fills it");
    return ExitCode.DONE.code();
  }

  private ShelfScope scope() throws IOException {
    try {
      return new ShelfScope(
          name,
          title == null ? name : title,
          new HashSet<>(bodies),
          genres(),
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          roster == null ? List.of() : names());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private List<String> names() throws IOException {
    return Files.readAllLines(roster, StandardCharsets.UTF_8).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private Set<Genre> genres() {
    return genres.stream().map(ShelfCommand::genre).collect(Collectors.toSet());
  }

  private static Genre genre(String notation) {
    return Arrays.stream(Genre.values())
        .filter(genre -> genre.notation().equals(notation))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no genre is called '%s'; there are %s"
                        .formatted(
                            notation,
                            Arrays.stream(Genre.values()).map(Genre::notation).toList())));
  }
}
