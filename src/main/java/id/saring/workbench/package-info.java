/** What maintainers do with the whole: trying texts and checking the entries' own examples. */
package id.saring.workbench;
