package org.huisheng.cli;

/** What a person or a program wants to read. */
enum AnswerFormat {
  table,
  csv,
  json,
  turtle,
  ntriples,
  jsonld
}
