/** The command line: parses, calls one class, prints. Known by nobody. */
package org.huisheng.cli;
