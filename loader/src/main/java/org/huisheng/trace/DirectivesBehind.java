package org.huisheng.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huisheng.trace.Trace.Directive;
import org.huisheng.trace.Trace.Reason;

/** Gathers directives with the strongest reason for showing each. Not safe for threads. */
final class DirectivesBehind {

  /** Why a directive is shown, and by which texts. */
  private static final class Shown {
    private Reason reason;
    private final SortedSet<String> sources = new TreeSet<>();

    private Shown(Reason reason) {
      this.reason = reason;
    }
  }

  private final Map<String, Shown> shown = new LinkedHashMap<>();

  /**
   * @param source title of the text that names it; empty when the draft does
   */
  void add(String name, Reason reason, String source) {
    Shown one = shown.computeIfAbsent(name, any -> new Shown(reason));
    if (reason.compareTo(one.reason) < 0) {
      one.reason = reason;
    }
    if (!source.isEmpty()) {
      one.sources.add(source);
    }
  }

  /** {@return the directives, those with the strongest reason first} */
  List<Directive> list() {
    List<Directive> list = new ArrayList<>();
    shown.forEach(
        (name, one) -> list.add(new Directive(name, one.reason, List.copyOf(one.sources))));
    list.sort(
        Comparator.comparing(Directive::reason)
            .thenComparing(Comparator.comparingInt((Directive d) -> d.sources().size()).reversed())
            .thenComparing(Directive::name));
    return list;
  }
}
