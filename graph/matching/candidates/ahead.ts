/**
 * Reading ahead: words of large tables are read in one go before they are needed one by one, since memory answers for
 * many at once what it answers slowly one after the other. What is read goes to {@link ahead}: a reading without any use
 * would be left out by the compiler.
 */
export const ahead = new Int32Array(1);
