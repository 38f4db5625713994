package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** How fields of gold and predictions are read: absent, null and empty are one. */
final class Fields {

  private Fields() {}

  static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  /** {@return whether a value is stated: neither absent nor empty, zero or false} */
  static boolean isStated(JsonNode value) {
    if (value.isNumber()) {
      return value.doubleValue() != 0;
    }
    if (value.isTextual()) {
      return !value.textValue().isEmpty();
    }
    return value.isBoolean() ? value.booleanValue() : !value.isEmpty();
  }

  /** {@return the text of a field; {@code null} when it is absent} */
  static String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }

  /** {@return the members of a list field; none when it is absent} */
  static List<JsonNode> list(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false).toList();
  }

  /** {@return those members of a list field that are objects} */
  static List<JsonNode> objects(JsonNode node, String field) {
    return list(node, field).stream().filter(JsonNode::isObject).toList();
  }

  /** {@return the members of a list of strings, each put through {@code key}, once} */
  static Set<String> keys(JsonNode node, String field, Function<String, String> key) {
    Set<String> keys = new LinkedHashSet<>();
    list(node, field).forEach(member -> keys.add(key.apply(member.textValue())));
    return keys;
  }

  /** {@return whether two values are equal, absent and null being one} */
  static boolean agree(JsonNode a, JsonNode b) {
    return isAbsent(a) ? isAbsent(b) : a.equals(b);
  }

  /** {@return the number that a value states, also as a string} */
  static Optional<Double> number(JsonNode value) {
    if (value.isNumber()) {
      return Optional.of(value.doubleValue());
    }
    if (value.isBoolean()) {
      return Optional.of(value.booleanValue() ? 1.0 : 0.0);
    }
    try {
      return Optional.ofNullable(value.textValue()).map(String::strip).map(Double::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
