// What Google puts into a sidebar, handing each call to the test's own server. A call with no answer stays open.
class Runner {
  constructor(handlers) {
    this.handlers = handlers;
  }

  withSuccessHandler(succeeded) {
    return runnerWith({ ...this.handlers, succeeded });
  }

  withFailureHandler(failed) {
    return runnerWith({ ...this.handlers, failed });
  }
}

function runnerWith(handlers) {
  return new Proxy(new Runner(handlers), {
    get: (runner, name) => runner[name] ?? ((...values) => send(name, values, handlers)),
  });
}

async function send(name, values, { succeeded, failed }) {
  const { thrown, answer } = await window.callServer(name, values);
  if (thrown) failed(new Error(thrown));
  else succeeded(answer);
}

window.google = { script: { run: runnerWith({}) } };
