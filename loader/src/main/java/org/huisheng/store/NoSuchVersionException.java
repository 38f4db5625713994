package org.huisheng.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A version was asked for that is not kept. The message says which are. */
public final class NoSuchVersionException extends IOException {

  private static final long serialVersionUID = 1L;

  private NoSuchVersionException(String message) {
    super(message);
  }

  static NoSuchVersionException of(int number, Store store) throws IOException {
    return new NoSuchVersionException(
        "%s has no version %d; it keeps %s".formatted(store.root(), number, kept(store)));
  }

  static NoSuchVersionException removed(int number, Store store) throws IOException {
    return new NoSuchVersionException(
        "version %d of %s was removed while it was read, because newer ones were published; ask again"
                .formatted(number, store.root())
            + " for one of those it keeps: "
            + kept(store));
  }

  static NoSuchVersionException before(int number, Store store) throws IOException {
    return new NoSuchVersionException(
        "%s keeps no version before %d, the current one; it keeps %s"
            .formatted(store.root(), number, kept(store)));
  }

  private static String kept(Store store) throws IOException {
    List<Integer> numbers = store.numbers();
    return numbers.isEmpty()
        ? "none; load some documents"
        : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
