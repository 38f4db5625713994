package org.huisheng.describe;

import java.util.Optional;

/**
 * A text beside a definition: an example, a note. Immutable.
 *
 * @param text as the file has it, line breaks included
 * @param language its tag, such as {@code zh}; empty for what is no language's, such as Turtle
 */
public record Remark(String text, Optional<String> language) {}
