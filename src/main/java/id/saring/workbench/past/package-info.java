/** What was written before, for lexicons that are not in use yet. */
package id.saring.workbench.past;
