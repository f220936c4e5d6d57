/** What the entries of a lexicon caught in past nights, and what people decided about it. */
package id.saring.workbench.stats;
