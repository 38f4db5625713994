package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.lexicon.CleaningLexicon.PageWord;
import org.huisheng.model.Furniture;

/**
 * Sets aside a site's imprint below the text: its licence numbers, and the host, address and
 * telephone beside them. Those alone prove nothing: notices end with their own.
 */
final class SiteImprint implements CleaningStep {

  /** An imprint on one line names everything. In characters. */
  private static final int LONGEST = 400;

  private final List<String> sure;
  private final Pattern beside;

  SiteImprint(Map<PageWord, List<String>> words) {
    sure = words.get(PageWord.FOOTER);
    beside =
        Pattern.compile(
            words.get(PageWord.BESIDE_FOOTER).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?: ?[:|(]| {1,4}).{0,120}")));
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    List<Change> changes = new ArrayList<>();
    int from = lines.lastProse() < 0 ? lines.size() : lines.lastProse() + 1;
    boolean[] imprint = new boolean[lines.size()];
    for (int i = from; i < lines.size(); i++) {
      imprint[i] = isSure(lines, i) || (i > from && continues(lines, imprint, i, -1));
    }
    for (int i = lines.size() - 2; i >= from; i--) {
      imprint[i] |= continues(lines, imprint, i, 1);
    }
    for (int i = from; i < lines.size(); i++) {
      if (imprint[i] && !lines.isBlank(i)) {
        changes.add(
            new Change.SetAside(Furniture.Kind.NAVIGATION, lines.span(i), lines.removal(i, i)));
      }
    }
    return changes;
  }

  /** Blank lines belong to the imprint they stand in, so that it can go on behind them. */
  private boolean continues(Lines lines, boolean[] imprint, int i, int neighbour) {
    String line = Han.halfWidth(lines.text(i)).strip();
    return imprint[i + neighbour] && (line.isEmpty() || beside.matcher(line).matches());
  }

  private boolean isSure(Lines lines, int i) {
    String line = lines.text(i);
    String letters = line.replace(" ", "");
    return line.length() <= LONGEST && sure.stream().anyMatch(letters::contains);
  }
}
