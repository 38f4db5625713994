package org.huisheng.extract.tasks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/** Reads the sections of a document off its headings: 一、 then （一） then 1. */
final class SectionReader {

  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("第[一二三四五六七八九十百]{1,4}[章部编]分?"),
          Pattern.compile("[一二三四五六七八九十]{1,3}、"),
          Pattern.compile("[(（][一二三四五六七八九十]{1,3}[)）]"),
          Pattern.compile("\\d{1,2}[.．](?!\\d)"),
          Pattern.compile("[(（]\\d{1,2}[)）]"));
  private static final int BARE = NUMBERS.size();
  private static final String SENTENCE_ENDS = "。！？；!?;…”)）";

  /** Characters; a longer line without an end mark is running text that was cut. */
  private static final int LONGEST_BARE_HEADING = 45;

  /** Characters; the heading of a section that has none is the beginning of its text. */
  private static final int LONGEST_HEADING = 120;

  private record Open(int level, String heading, boolean past) {}

  private final TaskLexicon lexicon;

  SectionReader(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Passage> read(DocumentText text) {
    List<Passage> passages = new ArrayList<>();
    Deque<Open> path = new ArrayDeque<>();
    // Bare lines before the first running text are title and author.
    boolean begun = false;
    for (Span line : text.lines()) {
      String words = line.in(text.view()).strip();
      int level = level(words);
      boolean ends = SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
      boolean bracketed =
          "(（".indexOf(words.charAt(0)) >= 0 && ")）".indexOf(words.charAt(words.length() - 1)) >= 0;
      boolean bare =
          level == BARE && (bracketed || (!ends && words.length() <= LONGEST_BARE_HEADING));
      if (level < BARE || (bare && begun)) {
        open(path, level, words);
      }
      begun |= !bare;
      passages.add(
          new Passage(
              line,
              bare
                  ? Passage.Kind.BARE_HEADING
                  : level < BARE && !ends ? Passage.Kind.NUMBERED_HEADING : Passage.Kind.TEXT,
              path.stream().map(Open::heading).toList(),
              path.stream().filter(open -> open.level() < BARE).map(Open::heading).toList(),
              path.stream().anyMatch(Open::past)));
    }
    return passages;
  }

  private static int level(String line) {
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (NUMBERS.get(i).matcher(line).lookingAt()) {
        return i;
      }
    }
    return BARE;
  }

  private void open(Deque<Open> path, int level, String line) {
    while (!path.isEmpty() && path.peekLast().level() >= level) {
      path.removeLast();
    }
    String heading = firstSentence(line);
    boolean past =
        lexicon.marker(Marker.PAST_HEADING).occursIn(heading)
            && !lexicon.marker(Marker.FUTURE_HEADING).occursIn(heading);
    path.addLast(new Open(level, heading, past));
  }

  private static String firstSentence(String line) {
    int longest = Math.min(line.length(), LONGEST_HEADING);
    for (int i = 0; i < longest; i++) {
      if ("。！？；!?;".indexOf(line.charAt(i)) >= 0) {
        return withoutNumber(line.substring(0, i));
      }
    }
    return withoutNumber(line.substring(0, longest));
  }

  private static String withoutNumber(String heading) {
    for (Pattern number : NUMBERS) {
      Matcher m = number.matcher(heading);
      if (m.lookingAt()) {
        return heading.substring(m.end()).strip();
      }
    }
    return heading;
  }
}
