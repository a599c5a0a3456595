// The environment of a test suite: notes which mutants it reaches, or ends the run at the first test that fails.
const { appendFileSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');

const FAILURES = new Set(['test_fn_failure', 'hook_failure', 'error']);

module.exports = class MutationEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.suite = context.testPath;
    this.options = config.projectConfig.testEnvironmentOptions;
    this.began = Date.now();
    this.failed = false;
    this.finished = false;
    this.global.reachedMutants = new Set();
    if (!this.options.reached) process.send({ suite: this.suite });
  }

  handleTestEvent({ name }) {
    if (name === 'run_finish') this.finished = true;
    if (FAILURES.has(name)) this.fail();
  }

  fail() {
    this.failed = true;
    if (!this.options.reached) process.exit(this.options.killedCode);
  }

  async teardown() {
    // A suite that could not be loaded has run nothing.
    if (!this.finished) this.fail();
    if (this.options.reached) {
      const { suite, failed } = this;
      const line = { suite, failed, ms: Date.now() - this.began, reached: [...this.global.reachedMutants] };
      appendFileSync(this.options.reached, `${JSON.stringify(line)}\n`);
    }
    await super.teardown();
  }
};
