// Runs the suites in the given order, those most likely to kill the mutant first; by default jest starts with the
// slowest.
module.exports = class Order {
  sort(tests) {
    const order = tests[0]?.context.config.testEnvironmentOptions.order;
    return order ? [...tests].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path)) : tests;
  }
  allFailedTests() {
    return [];
  }
  cacheResults() {}
};
