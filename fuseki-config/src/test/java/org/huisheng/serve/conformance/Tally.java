package org.huisheng.serve.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many cases of each kind each side passes, and which ones it does not. */
final class Tally {

  private final Map<String, Map<Side, Integer>> passed = new TreeMap<>();
  private final Map<String, Integer> all = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  /** Counts a case. */
  void count(String kind, String name, Map<Side, Optional<String>> faults) {
    all.merge(kind, 1, Integer::sum);
    faults.forEach(
        (side, fault) -> {
          passed
              .computeIfAbsent(kind, unknown -> new EnumMap<>(Side.class))
              .merge(side, fault.isEmpty() ? 1 : 0, Integer::sum);
          fault.ifPresent(said -> failures.add("%s %s: %s".formatted(side, name, oneLine(said))));
        });
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** {@return a line for each kind of case} */
  String counts() {
    return all.entrySet().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Map.Entry<String, Integer> kind) {
    return kind.getKey()
        + ": "
        + passed.get(kind.getKey()).entrySet().stream()
            .map(each -> "%s %d of %d".formatted(each.getKey(), each.getValue(), kind.getValue()))
            .collect(Collectors.joining(", "));
  }

  /** Writes counts, {@code note} and a line for each failure. */
  void write(Path report, String note) throws IOException {
    Files.createDirectories(report.getParent());
    Files.writeString(
        report,
        counts() + "\n" + note + "\n\n" + String.join("\n", failures) + "\n",
        StandardCharsets.UTF_8);
  }
}
