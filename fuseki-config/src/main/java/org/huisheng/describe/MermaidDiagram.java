package org.huisheng.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The class diagram in the language of Mermaid, which draws it where Markdown is shown. */
final class MermaidDiagram {

  private static final int NAMED = 3;

  private MermaidDiagram() {}

  static String of(ClassDiagram diagram) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add("classDiagram").add("  direction LR");
    for (Box box : diagram.boxes()) {
      addBox(lines, box);
    }
    for (Box box : diagram.boxes()) {
      box.supers().forEach(superior -> lines.add("  %s <|-- %s".formatted(superior, id(box))));
      arrows(diagram, box)
          .forEach(
              (target, properties) ->
                  lines.add("  %s --> %s : %s".formatted(id(box), target, named(properties))));
    }
    return lines.toString();
  }

  private static void addBox(StringJoiner lines, Box box) {
    String title = box.label().map(label -> box.name() + " " + label.zh()).orElse(box.name());
    String head = "  class %s[\"%s\"]".formatted(id(box), escaped(title));
    if (box.rows().isEmpty()) {
      lines.add(head);
      return;
    }
    lines.add(head + " {");
    for (Box.Row row : box.rows()) {
      lines.add("    " + (row.property() + " " + row.targetNames().replace(':', '_')).strip());
    }
    lines.add("  }");
  }

  /** {@return target → the properties that lead there, one arrow for all of them} */
  private static Map<String, List<String>> arrows(ClassDiagram diagram, Box box) {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    for (Box.Row row : box.rows()) {
      for (Box target : diagram.targets(box, row)) {
        arrows.computeIfAbsent(id(target), id -> new ArrayList<>()).add(row.property());
      }
    }
    return arrows;
  }

  /** The box names them all; a long line would draw the diagram out. */
  private static String named(List<String> properties) {
    return properties.size() <= NAMED
        ? String.join(", ", properties)
        : String.join(", ", properties.subList(0, NAMED)) + " …";
  }

  private static String id(Box box) {
    return box.name().replaceAll("[^A-Za-z0-9]", "_");
  }

  /** Mermaid knows entities with {@code #} in place of {@code &}. */
  private static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "#96;")
        .replaceAll("\\s+", " ");
  }
}
