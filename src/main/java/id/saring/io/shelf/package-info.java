/**
 * Lists that move to the disk when they grow beyond their share of the memory, so that a run needs
 * no more of it the more there is to find.
 */
package id.saring.io.shelf;
