// The environment of a suite: records which mutants it reaches, or ends the run at the first failing test.
const { appendFileSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');

const FAILURES = new Set(['test_fn_failure', 'hook_failure', 'error']);

module.exports = class MutationEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.suite = context.testPath;
    this.options = config.projectConfig.testEnvironmentOptions;
    this.began = Date.now();
    this.finished = false;
    this.global.reachedMutants = new Set();
    if (!this.options.reached) process.send({ suite: this.suite });
  }

  handleTestEvent({ name, error }) {
    if (name === 'run_finish') this.finished = true;
    if (FAILURES.has(name))
      this.fail(
        String(error?.message ?? error)
          .trim()
          .split('\n', 1)[0],
      );
  }

  fail(why) {
    this.failure ??= why;
    if (!this.options.reached) process.exit(this.options.killedCode);
  }

  async teardown() {
    if (!this.finished) this.fail('it could not be loaded');
    if (this.options.reached) {
      const { suite, failure } = this;
      const line = { suite, failure, ms: Date.now() - this.began, reached: [...this.global.reachedMutants] };
      appendFileSync(this.options.reached, `${JSON.stringify(line)}\n`);
    }
    await super.teardown();
  }
};
