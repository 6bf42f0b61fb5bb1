/** Counts checks, and says each as it comes. A check gives its faults: none, and it has passed. */
export class Results {
  #passed = 0;
  #failed = 0;
  #of;

  constructor(of) {
    this.#of = of;
  }

  async check(title, faultsOf) {
    const faults = await attempt(faultsOf);
    if (faults.length === 0) this.#passed++;
    else this.#failed++;
    console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${title}`);
    for (const fault of faults) console.log(`     ${fault.replaceAll("\n", "\n     ")}`);
  }

  skip(title, why) {
    console.log(`skip ${title}: ${why}`);
  }

  end() {
    console.log(`${this.#of}: ${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}

async function attempt(faultsOf) {
  try {
    return await faultsOf();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
