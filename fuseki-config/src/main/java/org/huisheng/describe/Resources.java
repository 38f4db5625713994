package org.huisheng.describe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.huisheng.resource.ClassPathFolder;

/** What people wrote for the pages beside the ontology: texts, tables, the style. */
final class Resources {

  private static final String FOLDER = "org/huisheng/describe";
  private static final int COLUMNS = 5;

  private final SortedMap<String, byte[]> files = ClassPathFolder.read(Resources.class, FOLDER);

  /**
   * {@return a file's text}
   *
   * @throws IllegalStateException if there is none of that name
   */
  String text(String name) {
    byte[] content = files.get(name);
    if (content == null) {
      throw new IllegalStateException("no " + name + " in " + FOLDER);
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** {@return paragraphs, which stand in the file in English and Chinese by turns} */
  List<Bilingual> paragraphs(String name) {
    String[] parts = text(name).strip().split("\n\n+", -1);
    if (parts.length % 2 != 0) {
      throw new IllegalStateException(name + ": the last paragraph stands in one language only");
    }
    List<Bilingual> paragraphs = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      paragraphs.add(new Bilingual(oneLine(parts[i], " "), oneLine(parts[i + 1], "")));
    }
    return paragraphs;
  }

  private static String oneLine(String paragraph, String joint) {
    return String.join(joint, paragraph.lines().map(String::strip).toList());
  }

  /** {@return the lines of a table: key, title and text, the latter two in English and Chinese} */
  List<Entry> entries(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> entry(name, line))
        .toList();
  }

  private static Entry entry(String name, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          "%s: a line has %d cells instead of %d: %s"
              .formatted(name, cells.length, COLUMNS, Arrays.toString(cells)));
    }
    return new Entry(
        cells[0], new Bilingual(cells[1], cells[2]), new Bilingual(cells[3], cells[4]));
  }
}
