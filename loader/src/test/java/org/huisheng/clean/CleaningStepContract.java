package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Edit;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

/** What every {@link CleaningStep} promises; a step's test inherits it and adds what is its own. */
abstract class CleaningStepContract {

  /** {@return the step under test} */
  abstract CleaningStep step();

  /** {@return a text with the step's kind of noise} */
  abstract String noisy();

  /** {@return the same text as a reader wants it} */
  abstract String clean();

  static String after(CleaningStep step, String view) {
    return edited(step, view).text();
  }

  private static AlignedText edited(CleaningStep step, String view) {
    List<Edit> edits = step.changes(view).stream().map(Change::edit).toList();
    return AlignedText.unchanged(view).edited(edits);
  }

  @Test
  void removesItsNoise() {
    assertThat(after(step(), noisy())).isEqualTo(clean());
  }

  @Test
  void changesNothingTheSecondTime() {
    assertThat(step().changes(after(step(), noisy()))).isEmpty();
  }

  @Test
  void leavesCleanTextAlone() {
    assertThat(step().changes(clean())).isEmpty();
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(step().changes("")).isEmpty();
    assertThat(after(step(), "\n")).isBlank();
  }

  @Test
  void keepsTheWayBackExact() {
    AlignedText text = edited(step(), noisy());
    List<Change> changes = step().changes(noisy());
    for (int i = 0; i < text.text().length(); i++) {
      Span back = text.toOriginal(new Span(i, i + 1));
      boolean put = changes.stream().anyMatch(change -> back.equals(change.edit().where()));
      if (!put) {
        assertThat(back.in(noisy())).isEqualTo(text.text().substring(i, i + 1));
      }
    }
  }

  @Test
  void reportsWhatItTouches() {
    for (Change change : step().changes(noisy())) {
      Span edited = change.edit().where();
      AlignedText before = AlignedText.unchanged(noisy());
      change
          .repair(before)
          .ifPresent(
              repair ->
                  assertThat(edited.contains(repair.where()) || repair.where().contains(edited))
                      .as(change.toString())
                      .isTrue());
    }
  }
}
