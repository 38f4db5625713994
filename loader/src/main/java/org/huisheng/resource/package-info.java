/** Folders that travel inside our jars: rule files, queries, the program's own classes. */
package org.huisheng.resource;
