/** Many cases at a time: a line each, in order, on all processors, in bounded memory. */
package nl.kompas.bulk;
