// Huge pages for the process that holds the candidate index. Its tables are of hundreds of megabytes and read all over:
// with pages of 4 kB most reads wait for the page table first. From version 2.35 on, glibc asks the kernel for
// transparent huge pages where this variable says so; anything else passes the variable over, and a kernel that gives
// none stays as it was.

/** The environment with the wish in it; what the operator has set for glibc stands. */
export function withHugePages(env) {
  return { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1', ...env };
}
