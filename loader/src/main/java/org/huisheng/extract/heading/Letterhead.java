package org.huisheng.extract.heading;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.Addressee;
import org.huisheng.model.DocumentNumber;

/**
 * What an official text carries above and below its words.
 *
 * @param number under which it is filed
 * @param addressees whom it is sent to, in the order of the page
 */
public record Letterhead(Optional<DocumentNumber> number, List<Addressee> addressees) {

  /** The letterhead of a text that is no official one. */
  public static final Letterhead NONE = new Letterhead(Optional.empty(), List.of());

  public Letterhead {
    addressees = List.copyOf(addressees);
  }
}
