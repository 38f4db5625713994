package org.huisheng.extract.tasks;

import java.util.List;
import org.huisheng.model.Quotation;
import org.huisheng.model.Task;

/**
 * What a text tells somebody to do, and what it reports others to have said.
 *
 * @param tasks in the order of the text
 * @param quotations likewise, without overlap
 */
public record Instructions(List<Task> tasks, List<Quotation> quotations) {
  public Instructions {
    tasks = List.copyOf(tasks);
    quotations = List.copyOf(quotations);
  }
}
