package org.huisheng.clean;

import java.util.Optional;
import java.util.Set;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Edit;
import org.huisheng.model.Furniture;
import org.huisheng.model.Repair;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/** One change that a step asks for, in offsets of the view it was given. */
sealed interface Change {

  /** {@return what happens to the view} */
  Edit edit();

  /** {@return the repair to report, in offsets of the original} */
  default Optional<Repair> repair(AlignedText before) {
    return Optional.empty();
  }

  /** {@return the line to keep for whoever asks who published or edited} */
  default Optional<Furniture> furniture(AlignedText before) {
    return Optional.empty();
  }

  /** White space put into the one form that the view uses; not worth a report. */
  record Folded(Edit edit) implements Change {}

  /**
   * Something was wrong and is put right.
   *
   * @param where what is reported as wrong; wider than the edit where that alone would tell
   *     nothing, narrower where a line end goes with its line
   */
  record Mended(RepairKind kind, Span where, Edit edit) implements Change {

    Mended(RepairKind kind, Edit edit) {
      this(kind, edit.where(), edit);
    }

    @Override
    public Optional<Repair> repair(AlignedText before) {
      return Optional.of(new Repair(kind, before.toOriginal(where), replacement(before)));
    }

    private String replacement(AlignedText before) {
      Span edited = edit.where();
      return edited.contains(where)
          ? edit.replacement()
          : before.written(new Span(where.start(), edited.start()))
              + edit.replacement()
              + before.written(new Span(edited.end(), where.end()));
    }
  }

  /**
   * A line, or a piece of one, that came with the document without being part of it.
   *
   * @param what the piece, without its line end
   * @param edit its removal, line end included where the whole line goes
   */
  record SetAside(Furniture.Kind kind, Span what, Edit edit) implements Change {

    /** What states a fact about the document is set aside without being called noise. */
    private static final Set<Furniture.Kind> INFORMATIVE =
        Set.of(Furniture.Kind.BY_LINE, Furniture.Kind.SOURCE_LINE, Furniture.Kind.DATE_LINE);

    @Override
    public Optional<Repair> repair(AlignedText before) {
      return INFORMATIVE.contains(kind)
          ? Optional.empty()
          : Optional.of(new Repair(RepairKind.BOILERPLATE, before.toOriginal(what), ""));
    }

    @Override
    public Optional<Furniture> furniture(AlignedText before) {
      return Optional.of(new Furniture(kind, before.toOriginal(what)));
    }
  }
}
