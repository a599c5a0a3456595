/** Numbers that nothing has yet, from 1 up. */
export class FreeNumbers {
  private readonly taken: Set<string>;
  private last = 0;

  constructor(taken: readonly (string | undefined)[]) {
    this.taken = new Set(taken.filter((one): one is string => one !== undefined));
  }

  next(): string {
    do this.last++;
    while (this.taken.has(String(this.last)));
    this.taken.add(String(this.last));
    return String(this.last);
  }
}
