/** Loaded before a measured program: tells on file descriptor 3, at its end, what processor time it took. */
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});
