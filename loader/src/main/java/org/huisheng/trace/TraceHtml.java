package org.huisheng.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.trace.Trace.Directive;
import org.huisheng.trace.Trace.Passage;

/**
 * A trace as one page of HTML without scripts: the draft with its echoes marked, and what each mark
 * stands for. All text is escaped.
 */
public final class TraceHtml {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="zh">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>回声 · trace</title>
      <style>
      body { font: 16px/1.8 serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
      .draft { white-space: pre-wrap; border-left: 3px solid #999; padding-left: 1em; }
      mark { background: #fde9a9; } mark.strong { background: #f9c74f; }
      sup { font-size: .65em; } q { quotes: none; } li { margin-bottom: .8em; }
      .note { color: #555; font-size: .9em; }
      </style>
      </head>
      <body>
      <h1>回声 <small>trace</small></h1>
      <p class="note">相同文字不等于承袭。Shared wording is not proof of descent.</p>
      """;

  /** More characters of its own than this make a mark strong. */
  private static final int STRONG = 20;

  private final Trace trace;

  private TraceHtml(Trace trace) {
    this.trace = trace;
  }

  /** {@return {@code trace} as a page} */
  public static String of(Trace trace) {
    return new TraceHtml(trace).page();
  }

  private String page() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<div class=\"draft\">").append(draft()).append("</div>\n");
    page.append("<h2>").append(trace.passages().size()).append(" 处 passages</h2>\n<ol>\n");
    for (Passage passage : trace.passages()) {
      page.append("<li>").append(item(passage)).append("</li>\n");
    }
    page.append("</ol>\n<h2>")
        .append(trace.directives().size())
        .append(" 件 directives</h2>\n<ul>\n");
    for (Directive directive : trace.directives()) {
      page.append("<li>").append(item(directive)).append("</li>\n");
    }
    return page.append("</ul>\n</body>\n</html>\n").toString();
  }

  /** The draft cut wherever a passage begins or ends, so that marks never cross. */
  private String draft() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, trace.draft().length()));
    for (Passage passage : trace.passages()) {
      cuts.add(passage.where().start());
      cuts.add(passage.where().end());
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        text.append(piece(from, to));
        from = to;
      }
    }
    return text.toString();
  }

  private String piece(int from, int to) {
    List<String> numbers = new ArrayList<>();
    boolean isStrong = false;
    for (int i = 0; i < trace.passages().size(); i++) {
      Passage passage = trace.passages().get(i);
      if (passage.where().start() <= from && to <= passage.where().end()) {
        isStrong = isStrong || passage.novelty() > STRONG;
        if (passage.where().end() == to) {
          numbers.add(Integer.toString(i + 1));
        }
      }
    }
    String words = escaped(trace.draft().substring(from, to));
    boolean isMarked =
        trace.passages().stream().anyMatch(p -> p.where().start() <= from && to <= p.where().end());
    if (!isMarked) {
      return words;
    }
    String note = numbers.isEmpty() ? "" : "<sup>" + String.join(",", numbers) + "</sup>";
    return (isStrong ? "<mark class=\"strong\">" : "<mark>") + words + "</mark>" + note;
  }

  private static String item(Passage passage) {
    CatalogueEntry source = passage.source();
    return "<q>%s</q><br>→ <q>%s</q><br><span class=\"note\">%s《%s》%s · %s · %d%% · %d</span>"
        .formatted(
            escaped(passage.quote()),
            escaped(passage.sourceQuote()),
            escaped(source.voice().orElse("")),
            escaped(source.title()),
            escaped(TraceText.dates(source)),
            escaped(passage.kind().notation()),
            Math.round(passage.similarity() * 100),
            passage.novelty());
  }

  private static String item(Directive directive) {
    String by =
        directive.sources().isEmpty() ? "" : " — 《" + String.join("》《", directive.sources()) + "》";
    return escaped(directive.name() + " · " + TraceText.reason(directive.reason()) + by);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
