/** Whether this machine and this working folder are ready for the night; changes nothing. */
package id.saring.run.doctor;
