package org.huisheng.serve.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * A value for every {@link Limit}. Immutable.
 *
 * @param values complete; each a whole number above zero
 */
public record Limits(Map<Limit, Long> values) {

  public Limits {
    values = Map.copyOf(values);
  }

  /** {@return those of {@code fuseki-config/limits.properties}} */
  public static Limits standard() {
    try (InputStream in = Limits.class.getResourceAsStream("/fuseki/limits.properties");
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Map<Limit, Long> values = parse(text, "limits.properties");
      if (values.size() < Limit.values().length) {
        throw new IllegalStateException("limits.properties does not name every limit");
      }
      return new Limits(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return these limits with the ones that {@code file} names in place of them}
   *
   * @throws IllegalArgumentException if it names another, or a value is no number above zero; the
   *     message says which
   */
  public Limits with(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      Map<Limit, Long> merged = new EnumMap<>(values);
      merged.putAll(parse(text, file.toString()));
      return new Limits(merged);
    }
  }

  /** {@return these limits with another value for {@code limit}} */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> changed = new EnumMap<>(values);
    changed.put(limit, value);
    return new Limits(changed);
  }

  private static Map<Limit, Long> parse(Reader text, String file) throws IOException {
    Properties lines = new Properties();
    lines.load(text);
    Map<Limit, Long> values = new EnumMap<>(Limit.class);
    for (String name : lines.stringPropertyNames()) {
      values.put(limit(name, file), value(name, lines.getProperty(name), file));
    }
    return values;
  }

  private static Limit limit(String name, String file) {
    return Arrays.stream(Limit.values())
        .filter(limit -> limit.notation().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: no limit is called '%s'; there are %s"
                        .formatted(
                            file,
                            name,
                            Arrays.stream(Limit.values()).map(Limit::notation).toList())));
  }

  private static long value(String name, String text, String file) {
    try {
      long value = Long.parseLong(text.strip());
      if (value > 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "%s: %s = '%s' is not a whole number above zero".formatted(file, name, text));
  }

  /** {@return the value of {@code limit}, in its unit} */
  public long of(Limit limit) {
    return values.get(limit);
  }

  /** {@return the value of {@code limit}, for what is counted in an {@code int}} */
  public int count(Limit limit) {
    return Math.toIntExact(of(limit));
  }
}
